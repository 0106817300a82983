// Microsoft.AppConfiguration at api-version 2024-06-01. Generated; do not edit.

export * from "../configuration-stores.ts";
