// Microsoft.DBforPostgreSQL at api-version 2025-08-01. Generated; do not edit.

export * from "../flexible-servers.ts";
