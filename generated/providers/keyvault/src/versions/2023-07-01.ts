// Microsoft.KeyVault at api-version 2023-07-01. Generated; do not edit.

export * from "../managed-hsms-2023-07-01.ts";
export * from "../vaults-2023-07-01.ts";
