// Microsoft.Network. Generated; do not edit.
export * from "./private-endpoints.ts";
