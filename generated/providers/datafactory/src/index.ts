// Microsoft.DataFactory. Generated; do not edit.
export * from "./factories.ts";
