// Microsoft.ElasticSan at api-version 2025-09-01. Generated; do not edit.

export * from "../elastic-sans.ts";
