// Microsoft.Search. Generated; do not edit.
export * from "./search-services.ts";
