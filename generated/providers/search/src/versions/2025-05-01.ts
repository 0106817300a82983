// Microsoft.Search at api-version 2025-05-01. Generated; do not edit.

export * from "../search-services.ts";
