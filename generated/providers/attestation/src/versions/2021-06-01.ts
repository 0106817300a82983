// Microsoft.Attestation at api-version 2021-06-01. Generated; do not edit.

export * from "../attestation-providers.ts";
