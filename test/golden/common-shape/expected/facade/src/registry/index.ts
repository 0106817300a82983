// Generated; do not edit.
import type { RegistryEntries } from "./entry.ts";

/** What is different about each resource type, by provider; see `common.ts`. */
export const registry: RegistryEntries = {
  // Contoso.Vault
  "Contoso.Vault/vaults": {
    apiVersions: ["2030-01-01"],
    target: "vaultName",
    operations: {
      update: {
        operationId: "PrivateEndpointConnections_Update",
        success: [200, 202],
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      delete: { success: [202, 204], longRunning: { finalStateVia: "azure-async-operation" } },
      listPrivateLinkResources: { paging: { next: null } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Updating: "InProgress", Creating: undefined },
  },
};
