// Microsoft.ContainerRegistry at api-version 2025-11-01. Generated; do not edit.

export * from "../registries.ts";
