// Microsoft.ApiManagement at api-version 2021-08-01. Generated; do not edit.

export * from "../service-2021-08-01.ts";
