// Generated; do not edit.
import type { KnownType } from "./known-type.ts";

/** What is known of each resource type. */
export const knownTypes: readonly KnownType[] = [
  {
    resourceType: "Contoso.Vault/vaults",
    apiVersions: ["2030-01-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [],
  },
];
