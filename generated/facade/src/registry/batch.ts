// Microsoft.Batch. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.Batch/batchAccounts": {
    resourceType: "Microsoft.Batch/batchAccounts",
    apiVersions: ["2025-06-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Batch/batchAccounts/{accountName}",
    operations: {
      list: {
        operationId: "PrivateEndpointConnection_ListByBatchAccount",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        query: ["maxresults"],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "PrivateEndpointConnection_Get",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
      },
      update: {
        operationId: "PrivateEndpointConnection_Update",
        method: "PATCH",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202],
        headers: ["If-Match"],
        longRunning: { finalStateVia: "azure-async-operation" },
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "PrivateEndpointConnection_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [202, 204],
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      listPrivateLinkResources: {
        operationId: "PrivateLinkResource_ListByBatchAccount",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        query: ["maxresults"],
        paging: { items: "value", next: "nextLink" },
      },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResource_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Approved: "Approved", Pending: "Pending", Rejected: "Rejected", Disconnected: "Disconnected" },
    provisioning: {
      Creating: "InProgress",
      Updating: "InProgress",
      Deleting: "InProgress",
      Succeeded: "Succeeded",
      Failed: "Failed",
      Cancelled: "Canceled",
    },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
