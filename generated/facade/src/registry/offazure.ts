// Microsoft.OffAzure. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.OffAzure/masterSites": {
    resourceType: "Microsoft.OffAzure/masterSites",
    apiVersions: ["2023-06-06", "2024-12-01-preview"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OffAzure/masterSites/{siteName}",
    operations: {
      list: {
        operationId: "PrivateEndpointConnectionController_ListByMasterSite",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "PrivateEndpointConnectionController_Get",
        method: "GET",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [200],
      },
      update: {
        operationId: "PrivateEndpointConnectionController_Create",
        method: "PUT",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [200, 201],
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "PrivateEndpointConnectionController_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [200, 204],
      },
      listPrivateLinkResources: {
        operationId: "PrivateLinkResourcesController_ListByMasterSite",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResourcesController_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Approved: "Approved", Pending: "Pending", Rejected: "Rejected", Disconnected: "Disconnected" },
    provisioning: {
      Created: "Succeeded",
      Updated: "Succeeded",
      Running: "InProgress",
      Completed: "Succeeded",
      Failed: "Failed",
      Succeeded: "Succeeded",
      Canceled: "Canceled",
    },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
