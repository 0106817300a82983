// Microsoft.ElasticSan. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.ElasticSan/elasticSans": {
    resourceType: "Microsoft.ElasticSan/elasticSans",
    apiVersions: ["2025-09-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ElasticSan/elasticSans/{elasticSanName}",
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
        operationId: "PrivateEndpointConnections_Create",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 201],
        longRunning: { finalStateVia: "location" },
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "PrivateEndpointConnections_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202, 204],
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: {
        operationId: "PrivateLinkResources_ListByElasticSan",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
    },
    status: { Pending: "Pending", Approved: "Approved", Failed: "Unrecognized", Rejected: "Rejected" },
    provisioning: {
      Invalid: "Unrecognized",
      Succeeded: "Succeeded",
      Failed: "Failed",
      Canceled: "Canceled",
      Pending: "InProgress",
      Creating: "InProgress",
      Updating: "InProgress",
      Deleting: "InProgress",
      Deleted: "Unrecognized",
      Restoring: "InProgress",
    },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
