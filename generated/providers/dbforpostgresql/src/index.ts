// Microsoft.DBforPostgreSQL. Generated; do not edit.
export * from "./flexible-servers.ts";
export * from "./server-groupsv2.ts";
export * from "./servers.ts";
