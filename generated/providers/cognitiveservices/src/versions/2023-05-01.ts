// Microsoft.CognitiveServices at api-version 2023-05-01. Generated; do not edit.

export * from "../accounts-2023-05-01.ts";
