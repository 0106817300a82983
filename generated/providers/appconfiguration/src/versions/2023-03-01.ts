// Microsoft.AppConfiguration at api-version 2023-03-01. Generated; do not edit.

export * from "../configuration-stores-2023-03-01.ts";
