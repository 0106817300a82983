// Microsoft.DocumentDB. Generated; do not edit.
export * from "./database-accounts.ts";
export * from "./mongo-clusters.ts";
