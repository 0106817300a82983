// Microsoft.EventGrid. Generated; do not edit.
export * from "./domains.ts";
export * from "./namespaces.ts";
export * from "./partner-namespaces.ts";
export * from "./topics.ts";
