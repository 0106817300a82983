// Microsoft.Attestation. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.Attestation/attestationProviders": {
    resourceType: "Microsoft.Attestation/attestationProviders",
    apiVersions: ["2021-06-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Attestation/attestationProviders/{providerName}",
    operations: {
      list: {
        operationId: "PrivateEndpointConnections_List",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: null },
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
        success: [200],
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "PrivateEndpointConnections_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 204],
      },
      listPrivateLinkResources: {
        operationId: "PrivateLinkResources_ListByProvider",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: null },
      },
    },
    status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
    provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
