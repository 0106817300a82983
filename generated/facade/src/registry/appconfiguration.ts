// Microsoft.AppConfiguration. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.AppConfiguration/configurationStores": {
    resourceType: "Microsoft.AppConfiguration/configurationStores",
    apiVersions: ["2024-06-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.AppConfiguration/configurationStores/{configStoreName}",
    operations: {
      list: {
        operationId: "PrivateEndpointConnections_ListByConfigurationStore",
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
        operationId: "PrivateLinkResources_ListByConfigurationStore",
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
    status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
    provisioning: {
      Creating: "InProgress",
      Updating: "InProgress",
      Deleting: "InProgress",
      Succeeded: "Succeeded",
      Failed: "Failed",
      Canceled: "Canceled",
    },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
