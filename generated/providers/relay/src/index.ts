// Microsoft.Relay. Generated; do not edit.
export * from "./namespaces.ts";
