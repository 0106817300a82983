// Microsoft.ContainerService at api-version 2026-05-01. Generated; do not edit.

export * from "../managed-clusters.ts";
