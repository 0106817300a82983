// Microsoft.Network at api-version 2029-01-01. Generated; do not edit.

export * from "../private-endpoints-2029-01-01.ts";
