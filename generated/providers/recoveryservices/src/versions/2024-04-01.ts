// Microsoft.RecoveryServices at api-version 2024-04-01. Generated; do not edit.

export * from "../vaults-2024-04-01.ts";
