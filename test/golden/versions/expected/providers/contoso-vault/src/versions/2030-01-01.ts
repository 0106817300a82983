// Contoso.Vault at api-version 2030-01-01. Generated; do not edit.

export * from "../vaults.ts";
