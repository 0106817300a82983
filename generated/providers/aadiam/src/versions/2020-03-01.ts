// microsoft.aadiam at api-version 2020-03-01. Generated; do not edit.

export * from "../private-link-for-azure-ad.ts";
