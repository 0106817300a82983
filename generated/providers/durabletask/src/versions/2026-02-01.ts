// Microsoft.DurableTask at api-version 2026-02-01. Generated; do not edit.

export * from "../schedulers.ts";
