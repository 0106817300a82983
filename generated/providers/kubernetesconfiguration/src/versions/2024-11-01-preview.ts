// Microsoft.KubernetesConfiguration at api-version 2024-11-01-preview. Generated; do not edit.

export * from "../private-link-scopes.ts";
