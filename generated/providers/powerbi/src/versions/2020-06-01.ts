// Microsoft.PowerBI at api-version 2020-06-01. Generated; do not edit.

export * from "../private-link-services-for-power-bi.ts";
