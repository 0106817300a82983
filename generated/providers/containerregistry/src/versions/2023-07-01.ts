// Microsoft.ContainerRegistry at api-version 2023-07-01. Generated; do not edit.

export * from "../registries-2023-07-01.ts";
