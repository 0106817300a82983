// Microsoft.ElasticSan. Generated; do not edit.
export * from "./elastic-sans.ts";
