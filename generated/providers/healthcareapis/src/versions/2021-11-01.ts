// Microsoft.HealthcareApis at api-version 2021-11-01. Generated; do not edit.

export * from "../services-2021-11-01.ts";
export * from "../workspaces-2021-11-01.ts";
