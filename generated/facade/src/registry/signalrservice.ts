// Microsoft.SignalRService. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.SignalRService/signalR": {
    resourceType: "Microsoft.SignalRService/signalR",
    apiVersions: ["2024-03-01", "2025-01-01-preview"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/signalR/{resourceName}",
    operations: {
      list: {
        operationId: "SignalRPrivateEndpointConnections_List",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "SignalRPrivateEndpointConnections_Get",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
      },
      update: {
        operationId: "SignalRPrivateEndpointConnections_Update",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "SignalRPrivateEndpointConnections_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202, 204],
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: {
        operationId: "SignalRPrivateLinkResources_List",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
    },
    status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
    provisioning: {
      Unknown: "Unrecognized",
      Succeeded: "Succeeded",
      Failed: "Failed",
      Canceled: "Canceled",
      Running: "InProgress",
      Creating: "InProgress",
      Updating: "InProgress",
      Deleting: "InProgress",
      Moving: "InProgress",
    },
    errors: "arm",
  },
  "Microsoft.SignalRService/webPubSub": {
    resourceType: "Microsoft.SignalRService/webPubSub",
    apiVersions: ["2024-03-01", "2025-12-01-preview"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/webPubSub/{resourceName}",
    operations: {
      list: {
        operationId: "WebPubSubPrivateEndpointConnections_List",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "WebPubSubPrivateEndpointConnections_Get",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
      },
      update: {
        operationId: "WebPubSubPrivateEndpointConnections_Update",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "WebPubSubPrivateEndpointConnections_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202, 204],
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: {
        operationId: "WebPubSubPrivateLinkResources_List",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
    },
    status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
    provisioning: {
      Unknown: "Unrecognized",
      Succeeded: "Succeeded",
      Failed: "Failed",
      Canceled: "Canceled",
      Running: "InProgress",
      Creating: "InProgress",
      Updating: "InProgress",
      Deleting: "InProgress",
      Moving: "InProgress",
    },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
