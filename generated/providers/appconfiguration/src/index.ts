// Microsoft.AppConfiguration. Generated; do not edit.
export * from "./configuration-stores.ts";
