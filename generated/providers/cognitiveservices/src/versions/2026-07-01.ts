// Microsoft.CognitiveServices at api-version 2026-07-01. Generated; do not edit.

export * from "../accounts.ts";
