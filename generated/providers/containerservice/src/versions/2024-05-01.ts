// Microsoft.ContainerService at api-version 2024-05-01. Generated; do not edit.

export * from "../managed-clusters-2024-05-01.ts";
