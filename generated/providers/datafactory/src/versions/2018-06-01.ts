// Microsoft.DataFactory at api-version 2018-06-01. Generated; do not edit.

export * from "../factories.ts";
