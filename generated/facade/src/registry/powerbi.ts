// Microsoft.PowerBI. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.PowerBI/privateLinkServicesForPowerBI": {
    resourceType: "Microsoft.PowerBI/privateLinkServicesForPowerBI",
    apiVersions: ["2020-06-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.PowerBI/privateLinkServicesForPowerBI/{azureResourceName}",
    operations: {
      list: {
        operationId: "PrivateEndpointConnections_ListByResource",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "PrivateEndpointConnections_Get",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointName}",
        success: [200],
      },
      update: {
        operationId: "PrivateEndpointConnections_Create",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointName}",
        success: [200, 201],
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "PrivateEndpointConnections_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointName}",
        success: [200, 202, 204],
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      listPrivateLinkResources: {
        operationId: "PrivateLinkResources_ListByResource",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: {
      Pending: "Pending",
      Approved: "Approved",
      Rejected: "Rejected",
      Disconnected: "Disconnected",
      "Approved ": "Approved",
    },
    provisioning: {
      Creating: "InProgress",
      Updating: "InProgress",
      Deleting: "InProgress",
      Succeeded: "Succeeded",
      Canceled: "Canceled",
      Failed: "Failed",
    },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
