// Microsoft.FileShares. Generated; do not edit.
export * from "./file-shares.ts";
