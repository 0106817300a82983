// Microsoft.EventHub. Generated; do not edit.
export * from "./namespaces.ts";
