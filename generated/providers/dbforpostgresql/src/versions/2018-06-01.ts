// Microsoft.DBforPostgreSQL at api-version 2018-06-01. Generated; do not edit.

export * from "../servers.ts";
