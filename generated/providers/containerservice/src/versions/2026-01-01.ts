// Microsoft.ContainerService at api-version 2026-01-01. Generated; do not edit.

export * from "../managed-clusters-2026-01-01.ts";
