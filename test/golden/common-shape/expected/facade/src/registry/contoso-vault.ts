// Contoso.Vault. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Contoso.Vault/vaults": {
    resourceType: "Contoso.Vault/vaults",
    apiVersions: ["2030-01-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Vault/vaults/{vaultName}",
    operations: {
      list: {
        operationId: "PrivateEndpointConnections_List",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "PrivateEndpointConnections_Get",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
      },
      update: {
        operationId: "PrivateEndpointConnections_Update",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202],
        longRunning: { finalStateVia: "azure-async-operation" },
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "PrivateEndpointConnections_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [202, 204],
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      listPrivateLinkResources: {
        operationId: "PrivateLinkResources_List",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: null },
      },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
    status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
    provisioning: { Succeeded: "Succeeded", Updating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
