// Microsoft.EventHub at api-version 2021-11-01. Generated; do not edit.

export * from "../namespaces-2021-11-01.ts";
