// Microsoft.HealthcareApis. Generated; do not edit.
export * from "./services.ts";
export * from "./workspaces.ts";
