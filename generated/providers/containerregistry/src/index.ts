// Microsoft.ContainerRegistry. Generated; do not edit.
export * from "./registries.ts";
