// Microsoft.DBforMySQL. Generated; do not edit.
export * from "./flexible-servers.ts";
export * from "./servers.ts";
