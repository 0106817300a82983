// Microsoft.Purview at api-version 2021-12-01. Generated; do not edit.

export * from "../accounts.ts";
