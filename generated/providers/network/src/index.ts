// Microsoft.Network. Generated; do not edit.
export * from "./application-gateways.ts";
export * from "./private-link-services.ts";
export * from "./private-endpoints.ts";
