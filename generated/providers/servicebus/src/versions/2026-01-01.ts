// Microsoft.ServiceBus at api-version 2026-01-01. Generated; do not edit.

export * from "../namespaces.ts";
