// Microsoft.Migrate at api-version 2024-01-15. Generated; do not edit.

export * from "../assessment-projects.ts";
