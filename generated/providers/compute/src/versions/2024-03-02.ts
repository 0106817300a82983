// Microsoft.Compute at api-version 2024-03-02. Generated; do not edit.

export * from "../disk-accesses-2024-03-02.ts";
