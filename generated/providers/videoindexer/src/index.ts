// Microsoft.VideoIndexer. Generated; do not edit.
export * from "./accounts.ts";
