// Microsoft.Maps at api-version 2025-10-01-preview. Generated; do not edit.

export * from "../accounts.ts";
