// Microsoft.Network at api-version 2025-09-01. Generated; do not edit.

export * from "../application-gateways.ts";
export * from "../private-link-services.ts";
