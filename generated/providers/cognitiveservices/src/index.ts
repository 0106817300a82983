// Microsoft.CognitiveServices. Generated; do not edit.
export * from "./accounts.ts";
