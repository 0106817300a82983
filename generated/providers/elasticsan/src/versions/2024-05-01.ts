// Microsoft.ElasticSan at api-version 2024-05-01. Generated; do not edit.

export * from "../elastic-sans-2024-05-01.ts";
