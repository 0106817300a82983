// Microsoft.OffAzure at api-version 2023-06-06. Generated; do not edit.

export * from "../master-sites.ts";
