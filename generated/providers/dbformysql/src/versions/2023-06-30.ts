// Microsoft.DBforMySQL at api-version 2023-06-30. Generated; do not edit.

export * from "../flexible-servers-2023-06-30.ts";
