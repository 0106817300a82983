// Microsoft.HDInsight. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.HDInsight/clusters": {
    resourceType: "Microsoft.HDInsight/clusters",
    apiVersions: ["2021-06-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HDInsight/clusters/{clusterName}",
    operations: {
      list: {
        operationId: "PrivateEndpointConnections_ListByCluster",
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
        longRunning: { finalStateVia: "azure-async-operation" },
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "PrivateEndpointConnections_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202, 204],
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      listPrivateLinkResources: {
        operationId: "PrivateLinkResources_ListByCluster",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: null },
      },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Approved: "Approved", Rejected: "Rejected", Pending: "Pending", Removed: "Disconnected" },
    provisioning: {
      InProgress: "InProgress",
      Updating: "InProgress",
      Failed: "Failed",
      Succeeded: "Succeeded",
      Canceled: "Canceled",
      Deleting: "InProgress",
    },
    errors: "flat",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
