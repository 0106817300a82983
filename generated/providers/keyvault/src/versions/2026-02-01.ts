// Microsoft.KeyVault at api-version 2026-02-01. Generated; do not edit.

export * from "../managed-hsms.ts";
export * from "../vaults.ts";
