// Microsoft.DataFactory. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.DataFactory/factories": {
    resourceType: "Microsoft.DataFactory/factories",
    apiVersions: ["2018-06-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}",
    operations: {
      list: {
        operationId: "privateEndPointConnections_ListByFactory",
        method: "GET",
        path: "/privateEndPointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "PrivateEndpointConnection_Get",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
        headers: ["If-None-Match"],
      },
      update: {
        operationId: "PrivateEndpointConnection_CreateOrUpdate",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
        headers: ["If-Match"],
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "PrivateEndpointConnection_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 204],
      },
      listPrivateLinkResources: {
        operationId: "privateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: null },
      },
    },
    status: {},
    provisioning: {},
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
