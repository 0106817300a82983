// Contoso.Vault at api-version 2028-01-01. Generated; do not edit.

export * from "../vaults-2028-01-01.ts";
