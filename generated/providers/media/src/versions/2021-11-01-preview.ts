// Microsoft.Media at api-version 2021-11-01-preview. Generated; do not edit.

export * from "../video-analyzers.ts";
