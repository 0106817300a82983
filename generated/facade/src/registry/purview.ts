// Microsoft.Purview. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.Purview/accounts": {
    resourceType: "Microsoft.Purview/accounts",
    apiVersions: ["2021-12-01", "2024-04-01-preview"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Purview/accounts/{accountName}",
    operations: {
      list: {
        operationId: "PrivateEndpointConnections_ListByAccount",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        query: ["$skipToken"],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "PrivateEndpointConnections_Get",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
      },
      update: {
        operationId: "PrivateEndpointConnections_CreateOrUpdate",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 201],
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
        operationId: "PrivateLinkResources_ListByAccount",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_GetByGroupId",
        method: "GET",
        path: "/privateLinkResources/{groupId}",
        success: [200],
      },
    },
    status: {
      Unknown: "Unrecognized",
      Pending: "Pending",
      Approved: "Approved",
      Rejected: "Rejected",
      Disconnected: "Disconnected",
    },
    provisioning: {},
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
