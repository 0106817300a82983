// Microsoft.Cache at api-version 2024-02-01. Generated; do not edit.

export * from "../redis-enterprise-2024-02-01.ts";
