// Microsoft.OffAzure at api-version 2020-07-07. Generated; do not edit.

export * from "../master-sites-2020-07-07.ts";
