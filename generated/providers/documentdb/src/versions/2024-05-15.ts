// Microsoft.DocumentDB at api-version 2024-05-15. Generated; do not edit.

export * from "../database-accounts-2024-05-15.ts";
