// Microsoft.HealthcareApis at api-version 2024-03-31. Generated; do not edit.

export * from "../services.ts";
export * from "../workspaces.ts";
