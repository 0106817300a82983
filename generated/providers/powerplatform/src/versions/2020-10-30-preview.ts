// Microsoft.PowerPlatform at api-version 2020-10-30-preview. Generated; do not edit.

export * from "../enterprise-policies.ts";
