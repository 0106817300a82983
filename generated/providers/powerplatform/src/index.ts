// Microsoft.PowerPlatform. Generated; do not edit.
export * from "./enterprise-policies.ts";
