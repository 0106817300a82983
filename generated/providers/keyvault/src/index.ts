// Microsoft.KeyVault. Generated; do not edit.
export * from "./managed-hsms.ts";
export * from "./vaults.ts";
