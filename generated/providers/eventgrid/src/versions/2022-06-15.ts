// Microsoft.EventGrid at api-version 2022-06-15. Generated; do not edit.

export * from "../domains-2022-06-15.ts";
export * from "../partner-namespaces-2022-06-15.ts";
export * from "../topics-2022-06-15.ts";
