// Microsoft.DataReplication at api-version 2026-05-01. Generated; do not edit.

export * from "../replication-vaults.ts";
