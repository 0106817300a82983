// Microsoft.Chaos at api-version 2026-08-01-preview. Generated; do not edit.

export * from "../private-accesses.ts";
