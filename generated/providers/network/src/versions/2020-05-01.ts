// Microsoft.Network at api-version 2020-05-01. Generated; do not edit.

export * from "../private-endpoints-2020-05-01.ts";
