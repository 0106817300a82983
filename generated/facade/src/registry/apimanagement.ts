// Microsoft.ApiManagement. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.ApiManagement/service": {
    resourceType: "Microsoft.ApiManagement/service",
    apiVersions: ["2024-05-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}",
    operations: {
      list: {
        operationId: "PrivateEndpointConnection_ListByService",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: null },
      },
      get: {
        operationId: "PrivateEndpointConnection_GetByName",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
      },
      update: {
        operationId: "PrivateEndpointConnection_CreateOrUpdate",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202],
        longRunning: { finalStateVia: null },
        body: { id: true, description: "optional" },
      },
      delete: {
        operationId: "PrivateEndpointConnection_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202, 204],
        longRunning: { finalStateVia: null },
      },
      listPrivateLinkResources: {
        operationId: "PrivateEndpointConnection_ListPrivateLinkResources",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: null },
      },
      getPrivateLinkResource: {
        operationId: "PrivateEndpointConnection_GetPrivateLinkResource",
        method: "GET",
        path: "/privateLinkResources/{privateLinkSubResourceName}",
        success: [200],
      },
    },
    status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Succeeded: "Approved" },
    provisioning: {
      Succeeded: "Succeeded",
      Creating: "InProgress",
      Deleting: "InProgress",
      Failed: "Failed",
      Pending: "InProgress",
    },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
