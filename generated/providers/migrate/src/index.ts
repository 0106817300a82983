// Microsoft.Migrate. Generated; do not edit.
export * from "./assessment-projects.ts";
export * from "./migrate-projects.ts";
