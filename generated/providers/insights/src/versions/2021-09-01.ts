// Microsoft.Insights at api-version 2021-09-01. Generated; do not edit.

export * from "../private-link-scopes.ts";
