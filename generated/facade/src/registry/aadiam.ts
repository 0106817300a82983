// microsoft.aadiam. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "microsoft.aadiam/privateLinkForAzureAd": {
    resourceType: "microsoft.aadiam/privateLinkForAzureAd",
    apiVersions: ["2020-03-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/microsoft.aadiam/privateLinkForAzureAd/{policyName}",
    operations: {
      list: {
        operationId: "PrivateEndpointConnections_ListByPolicyName",
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
        operationId: "PrivateEndpointConnections_Create",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [201],
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
        operationId: "PrivateLinkResources_ListByPrivateLinkPolicy",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
    status: { Approved: "Approved", Pending: "Pending", Rejected: "Rejected", Disconnected: "Disconnected" },
    provisioning: { Succeeded: "Succeeded", Provisioning: "InProgress", Failed: "Failed" },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
