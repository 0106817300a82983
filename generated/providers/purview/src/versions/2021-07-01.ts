// Microsoft.Purview at api-version 2021-07-01. Generated; do not edit.

export * from "../accounts-2021-07-01.ts";
