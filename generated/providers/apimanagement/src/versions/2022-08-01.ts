// Microsoft.ApiManagement at api-version 2022-08-01. Generated; do not edit.

export * from "../service-2022-08-01.ts";
