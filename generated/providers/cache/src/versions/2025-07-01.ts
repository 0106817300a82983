// Microsoft.Cache at api-version 2025-07-01. Generated; do not edit.

export * from "../redis-enterprise.ts";
