// Microsoft.Attestation. Generated; do not edit.
export * from "./attestation-providers.ts";
