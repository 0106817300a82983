// Microsoft.DataReplication. Generated; do not edit.
export * from "./replication-vaults.ts";
