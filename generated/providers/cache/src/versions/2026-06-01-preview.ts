// Microsoft.Cache at api-version 2026-06-01-preview. Generated; do not edit.

export * from "../redis-enterprise-2026-06-01-preview.ts";
