// Microsoft.Migrate at api-version 2020-05-01. Generated; do not edit.

export * from "../migrate-projects-2020-05-01.ts";
