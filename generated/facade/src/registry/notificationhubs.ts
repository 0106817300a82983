// Microsoft.NotificationHubs. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.NotificationHubs/namespaces": {
    resourceType: "Microsoft.NotificationHubs/namespaces",
    apiVersions: ["2023-09-01", "2023-10-01-preview"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.NotificationHubs/namespaces/{namespaceName}",
    operations: {
      list: {
        operationId: "PrivateEndpointConnections_List",
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
        operationId: "PrivateEndpointConnections_Update",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 201],
        longRunning: { finalStateVia: "azure-async-operation" },
        body: { id: false, description: "forbidden" },
      },
      delete: {
        operationId: "PrivateEndpointConnections_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [202, 204],
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: {
        operationId: "PrivateEndpointConnections_ListGroupIds",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      getPrivateLinkResource: {
        operationId: "PrivateEndpointConnections_GetGroupId",
        method: "GET",
        path: "/privateLinkResources/{subResourceName}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected", Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
    provisioning: {
      Unknown: "Unrecognized",
      Succeeded: "Succeeded",
      Creating: "InProgress",
      Updating: "InProgress",
      UpdatingByProxy: "InProgress",
      Deleting: "InProgress",
      DeletingByProxy: "InProgress",
      Deleted: "Unrecognized",
    },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
