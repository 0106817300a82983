// Microsoft.Chaos. Generated; do not edit.
export * from "./private-accesses.ts";
