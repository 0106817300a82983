// Microsoft.DigitalTwins. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.DigitalTwins/digitalTwinsInstances": {
    resourceType: "Microsoft.DigitalTwins/digitalTwinsInstances",
    apiVersions: ["2023-01-31", "2022-10-31"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DigitalTwins/digitalTwinsInstances/{resourceName}",
    operations: {
      list: {
        operationId: "PrivateEndpointConnections_List",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: null },
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
        success: [200, 202],
        longRunning: { finalStateVia: null },
        body: { id: false, description: "required" },
      },
      delete: {
        operationId: "PrivateEndpointConnections_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202, 204],
        longRunning: { finalStateVia: null },
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
        path: "/privateLinkResources/{resourceId}",
        success: [200],
      },
    },
    status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
    provisioning: {
      Pending: "InProgress",
      Approved: "Succeeded",
      Rejected: "Succeeded",
      Disconnected: "Succeeded",
      Succeeded: "Succeeded",
    },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
