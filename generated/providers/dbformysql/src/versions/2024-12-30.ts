// Microsoft.DBforMySQL at api-version 2024-12-30. Generated; do not edit.

export * from "../flexible-servers.ts";
