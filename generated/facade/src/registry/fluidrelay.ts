// Microsoft.FluidRelay. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.FluidRelay/fluidRelayServers": {
    resourceType: "Microsoft.FluidRelay/fluidRelayServers",
    apiVersions: ["2025-06-20-preview"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}/providers/Microsoft.FluidRelay/fluidRelayServers/{fluidRelayServerName}",
    operations: {
      list: {
        operationId: "FluidRelayPrivateEndpoint_ListPrivateEndpointConnections",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: null },
      },
      get: {
        operationId: "FluidRelayPrivateEndpoint_GetPrivateEndpointConnection",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
      },
      update: {
        operationId: "FluidRelayPrivateEndpoint_CreatePrivateEndpointConnections",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 201],
        longRunning: { finalStateVia: null },
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "FluidRelayPrivateEndpoint_DeletePrivateEndpointConnections",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [202, 204],
        longRunning: { finalStateVia: null },
      },
      listPrivateLinkResources: {
        operationId: "FluidRelayPrivateEndpoint_ListPrivateLinkResources",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: null },
      },
      getPrivateLinkResource: {
        operationId: "FluidRelayPrivateEndpoint_GetPrivateLinkResource",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
    provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
