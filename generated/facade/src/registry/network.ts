// Microsoft.Network. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.Network/applicationGateways": {
    resourceType: "Microsoft.Network/applicationGateways",
    apiVersions: ["2025-09-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/applicationGateways/{applicationGatewayName}",
    operations: {
      list: {
        operationId: "ApplicationGatewayPrivateEndpointConnections_List",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "ApplicationGatewayPrivateEndpointConnections_Get",
        method: "GET",
        path: "/privateEndpointConnections/{connectionName}",
        success: [200],
      },
      update: {
        operationId: "ApplicationGatewayPrivateEndpointConnections_Update",
        method: "PUT",
        path: "/privateEndpointConnections/{connectionName}",
        success: [200, 202],
        longRunning: { finalStateVia: "azure-async-operation" },
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "ApplicationGatewayPrivateEndpointConnections_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{connectionName}",
        success: [200, 202, 204],
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: {
        operationId: "ApplicationGatewayPrivateLinkResources_List",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
    },
    status: {},
    provisioning: {
      Failed: "Failed",
      Succeeded: "Succeeded",
      Canceled: "Canceled",
      Creating: "InProgress",
      Updating: "InProgress",
      Deleting: "InProgress",
    },
    errors: "arm",
  },
  "Microsoft.Network/privateLinkServices": {
    resourceType: "Microsoft.Network/privateLinkServices",
    apiVersions: ["2025-09-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateLinkServices/{serviceName}",
    operations: {
      list: {
        operationId: "PrivateLinkServices_ListPrivateEndpointConnections",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "PrivateLinkServices_GetPrivateEndpointConnection",
        method: "GET",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [200],
        query: ["$expand"],
      },
      update: {
        operationId: "PrivateLinkServices_UpdatePrivateEndpointConnection",
        method: "PUT",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [200],
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "PrivateLinkServices_DeletePrivateEndpointConnection",
        method: "DELETE",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [200, 202, 204],
        longRunning: { finalStateVia: "location" },
      },
    },
    status: {},
    provisioning: {
      Failed: "Failed",
      Succeeded: "Succeeded",
      Canceled: "Canceled",
      Creating: "InProgress",
      Updating: "InProgress",
      Deleting: "InProgress",
    },
    errors: "flat",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
