// Microsoft.DocumentDB at api-version 2026-03-15. Generated; do not edit.

export * from "../database-accounts.ts";
