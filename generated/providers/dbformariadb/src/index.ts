// Microsoft.DBforMariaDB. Generated; do not edit.
export * from "./servers.ts";
