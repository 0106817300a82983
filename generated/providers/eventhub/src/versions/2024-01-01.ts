// Microsoft.EventHub at api-version 2024-01-01. Generated; do not edit.

export * from "../namespaces-2024-01-01.ts";
