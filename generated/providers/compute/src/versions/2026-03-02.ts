// Microsoft.Compute at api-version 2026-03-02. Generated; do not edit.

export * from "../disk-accesses.ts";
