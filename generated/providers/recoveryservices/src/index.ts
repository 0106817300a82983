// Microsoft.RecoveryServices. Generated; do not edit.
export * from "./vaults.ts";
