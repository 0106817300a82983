// Microsoft.EventGrid at api-version 2025-02-15. Generated; do not edit.

export * from "../domains.ts";
export * from "../namespaces.ts";
export * from "../partner-namespaces.ts";
export * from "../topics.ts";
