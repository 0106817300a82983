// Microsoft.Attestation at api-version 2020-10-01. Generated; do not edit.

export * from "../attestation-providers-2020-10-01.ts";
