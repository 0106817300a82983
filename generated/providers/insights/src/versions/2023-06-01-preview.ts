// Microsoft.Insights at api-version 2023-06-01-preview. Generated; do not edit.

export * from "../private-link-scopes-2023-06-01-preview.ts";
