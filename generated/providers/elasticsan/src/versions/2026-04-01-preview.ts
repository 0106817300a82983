// Microsoft.ElasticSan at api-version 2026-04-01-preview. Generated; do not edit.

export * from "../elastic-sans-2026-04-01-preview.ts";
