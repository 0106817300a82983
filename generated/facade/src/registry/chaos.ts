// Microsoft.Chaos. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.Chaos/privateAccesses": {
    resourceType: "Microsoft.Chaos/privateAccesses",
    apiVersions: ["2026-08-01-preview"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Chaos/privateAccesses/{privateAccessName}",
    operations: {
      list: {
        operationId: "PrivateAccesses_ListPrivateEndpointConnections",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "PrivateAccesses_GetAPrivateEndpointConnection",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
      },
      delete: {
        operationId: "PrivateAccesses_DeleteAPrivateEndpointConnection",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [202, 204],
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: {
        operationId: "PrivateAccesses_GetPrivateLinkResources",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
    },
    status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
    provisioning: {
      Succeeded: "Succeeded",
      Failed: "Failed",
      Canceled: "Canceled",
      Creating: "InProgress",
      Updating: "InProgress",
      Deleting: "InProgress",
      Running: "InProgress",
    },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
