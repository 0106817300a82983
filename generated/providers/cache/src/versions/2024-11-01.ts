// Microsoft.Cache at api-version 2024-11-01. Generated; do not edit.

export * from "../redis.ts";
