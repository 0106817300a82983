// Microsoft.VideoIndexer at api-version 2025-04-01. Generated; do not edit.

export * from "../accounts.ts";
