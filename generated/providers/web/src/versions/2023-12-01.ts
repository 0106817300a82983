// Microsoft.Web at api-version 2023-12-01. Generated; do not edit.

export * from "../hosting-environments-2023-12-01.ts";
export * from "../sites-2023-12-01.ts";
export * from "../sites-slots-2023-12-01.ts";
export * from "../static-sites-2023-12-01.ts";
