// Microsoft.KeyVault. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.KeyVault/managedHSMs": {
    resourceType: "Microsoft.KeyVault/managedHSMs",
    apiVersions: ["2026-02-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/managedHSMs/{name}",
    operations: {
      list: {
        operationId: "MHSMPrivateEndpointConnections_ListByResource",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "MHSMPrivateEndpointConnections_Get",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
      },
      update: {
        operationId: "MHSMPrivateEndpointConnections_Put",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
        longRunning: { finalStateVia: null },
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "MHSMPrivateEndpointConnections_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202, 204],
        longRunning: { finalStateVia: null },
      },
      listPrivateLinkResources: {
        operationId: "MHSMPrivateLinkResources_ListByMHSMResource",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: null },
      },
    },
    status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
    provisioning: {
      Succeeded: "Succeeded",
      Creating: "InProgress",
      Updating: "InProgress",
      Deleting: "InProgress",
      Failed: "Failed",
      Disconnected: "Succeeded",
    },
    errors: "arm",
  },
  "Microsoft.KeyVault/vaults": {
    resourceType: "Microsoft.KeyVault/vaults",
    apiVersions: ["2026-02-01", "2026-03-01-preview"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults/{vaultName}",
    operations: {
      list: {
        operationId: "PrivateEndpointConnections_ListByResource",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "PrivateEndpointConnections_Get",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 204],
      },
      update: {
        operationId: "PrivateEndpointConnections_Put",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
        longRunning: { finalStateVia: null },
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "PrivateEndpointConnections_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202, 204],
        longRunning: { finalStateVia: null },
      },
      listPrivateLinkResources: {
        operationId: "PrivateLinkResources_ListByVault",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: null },
      },
    },
    status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
    provisioning: {
      Succeeded: "Succeeded",
      Creating: "InProgress",
      Updating: "InProgress",
      Deleting: "InProgress",
      Failed: "Failed",
      Disconnected: "Succeeded",
    },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
