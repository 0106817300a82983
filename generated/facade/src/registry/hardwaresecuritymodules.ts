// Microsoft.HardwareSecurityModules. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.HardwareSecurityModules/cloudHsmClusters": {
    resourceType: "Microsoft.HardwareSecurityModules/cloudHsmClusters",
    apiVersions: ["2025-03-31", "2025-12-01-preview"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HardwareSecurityModules/cloudHsmClusters/{cloudHsmClusterName}",
    operations: {
      list: {
        operationId: "PrivateEndpointConnections_ListByCloudHsmCluster",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "CloudHsmClusterPrivateEndpointConnections_Get",
        method: "GET",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [200],
      },
      update: {
        operationId: "CloudHsmClusterPrivateEndpointConnections_Create",
        method: "PUT",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [200],
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "CloudHsmClusterPrivateEndpointConnections_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [202, 204],
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: {
        operationId: "CloudHsmClusterPrivateLinkResources_ListByCloudHsmCluster",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
    },
    status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
    provisioning: {
      Succeeded: "Succeeded",
      Creating: "InProgress",
      Deleting: "InProgress",
      Failed: "Failed",
      Updating: "InProgress",
      InternalError: "Failed",
      Canceled: "Canceled",
    },
    errors: "arm",
  },
  "Microsoft.HardwareSecurityModules/paymentHsmClusters": {
    resourceType: "Microsoft.HardwareSecurityModules/paymentHsmClusters",
    apiVersions: ["2025-12-01-preview"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HardwareSecurityModules/paymentHsmClusters/{paymentHsmClusterName}",
    operations: {
      list: {
        operationId: "PaymentHsmClusterPrivateEndpointConnections_ListByPaymentHsmCluster",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "PaymentHsmClusterPrivateEndpointConnections_Get",
        method: "GET",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [200],
      },
      update: {
        operationId: "PaymentHsmClusterPrivateEndpointConnections_Create",
        method: "PUT",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [200, 201],
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "PaymentHsmClusterPrivateEndpointConnections_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [202, 204],
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: {
        operationId: "PaymentHsmClusterPrivateLinkResources_ListByPaymentHsmCluster",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
    },
    status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
    provisioning: {
      Succeeded: "Succeeded",
      Creating: "InProgress",
      Deleting: "InProgress",
      Failed: "Failed",
      Updating: "InProgress",
      InternalError: "Failed",
      Canceled: "Canceled",
    },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
