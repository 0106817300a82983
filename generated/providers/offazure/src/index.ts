// Microsoft.OffAzure. Generated; do not edit.
export * from "./master-sites.ts";
