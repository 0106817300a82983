// Microsoft.Storage at api-version 2023-05-01. Generated; do not edit.

export * from "../storage-accounts-2023-05-01.ts";
