// Microsoft.Network at api-version 2024-01-01. Generated; do not edit.

export * from "../application-gateways-2024-01-01.ts";
export * from "../private-link-services-2024-01-01.ts";
export * from "../private-endpoints.ts";
