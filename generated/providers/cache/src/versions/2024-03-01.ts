// Microsoft.Cache at api-version 2024-03-01. Generated; do not edit.

export * from "../redis-2024-03-01.ts";
