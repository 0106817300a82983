// Microsoft.Network at api-version 2030-01-01. Generated; do not edit.

export * from "../private-endpoints.ts";
