// Microsoft.App. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.App/managedEnvironments": {
    resourceType: "Microsoft.App/managedEnvironments",
    apiVersions: ["2026-01-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/managedEnvironments/{environmentName}",
    operations: {
      list: {
        operationId: "ManagedEnvironmentPrivateEndpointConnections_List",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "ManagedEnvironmentPrivateEndpointConnections_Get",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
      },
      update: {
        operationId: "ManagedEnvironmentPrivateEndpointConnections_CreateOrUpdate",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 201],
        longRunning: { finalStateVia: null },
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "ManagedEnvironmentPrivateEndpointConnections_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [202, 204],
        longRunning: { finalStateVia: null },
      },
      listPrivateLinkResources: {
        operationId: "ManagedEnvironmentPrivateLinkResources_List",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
    },
    status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected", Disconnected: "Disconnected" },
    provisioning: {
      Succeeded: "Succeeded",
      Failed: "Failed",
      Canceled: "Canceled",
      Waiting: "InProgress",
      Updating: "InProgress",
      Deleting: "InProgress",
      Pending: "InProgress",
    },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
