// Microsoft.Maps. Generated; do not edit.
export * from "./accounts.ts";
