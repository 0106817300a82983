// Microsoft.Search at api-version 2023-11-01. Generated; do not edit.

export * from "../search-services-2023-11-01.ts";
