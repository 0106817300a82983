// Microsoft.Sql at api-version 2021-11-01. Generated; do not edit.

export * from "../managed-instances-2021-11-01.ts";
export * from "../servers-2021-11-01.ts";
