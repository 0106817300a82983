// Microsoft.Cache at api-version 2025-08-01-preview. Generated; do not edit.

export * from "../redis-2025-08-01-preview.ts";
