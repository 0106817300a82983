// Microsoft.Migrate at api-version 2019-10-01. Generated; do not edit.

export * from "../assessment-projects-2019-10-01.ts";
