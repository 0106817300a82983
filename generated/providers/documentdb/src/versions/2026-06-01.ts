// Microsoft.DocumentDB at api-version 2026-06-01. Generated; do not edit.

export * from "../mongo-clusters.ts";
