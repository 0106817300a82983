// Microsoft.Media. Generated; do not edit.
export * from "./mediaservices.ts";
export * from "./video-analyzers.ts";
