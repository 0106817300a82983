// Microsoft.Migrate at api-version 2023-01-01. Generated; do not edit.

export * from "../migrate-projects.ts";
