// Microsoft.DBforPostgreSQL at api-version 2022-11-08. Generated; do not edit.

export * from "../server-groupsv2.ts";
