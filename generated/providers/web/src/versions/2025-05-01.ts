// Microsoft.Web at api-version 2025-05-01. Generated; do not edit.

export * from "../hosting-environments.ts";
export * from "../sites.ts";
export * from "../sites-slots.ts";
export * from "../static-sites.ts";
