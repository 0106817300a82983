// Microsoft.ContainerService. Generated; do not edit.
export * from "./managed-clusters.ts";
