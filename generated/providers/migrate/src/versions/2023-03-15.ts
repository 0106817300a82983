// Microsoft.Migrate at api-version 2023-03-15. Generated; do not edit.

export * from "../assessment-projects-2023-03-15.ts";
