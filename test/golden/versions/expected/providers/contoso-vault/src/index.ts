// Contoso.Vault. Generated; do not edit.
export * from "./vaults.ts";
