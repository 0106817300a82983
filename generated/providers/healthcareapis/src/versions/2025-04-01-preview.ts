// Microsoft.HealthcareApis at api-version 2025-04-01-preview. Generated; do not edit.

export * from "../services-2025-04-01-preview.ts";
export * from "../workspaces-2025-04-01-preview.ts";
