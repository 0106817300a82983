// Microsoft.Compute. Generated; do not edit.
export * from "./disk-accesses.ts";
