// Microsoft.Migrate. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.Migrate/assessmentProjects": {
    resourceType: "Microsoft.Migrate/assessmentProjects",
    apiVersions: ["2024-01-15", "2024-03-03-preview"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Migrate/assessmentProjects/{projectName}",
    operations: {
      list: {
        operationId: "PrivateEndpointConnectionOperations_ListByAssessmentProject",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "PrivateEndpointConnectionOperations_Get",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
      },
      update: {
        operationId: "PrivateEndpointConnectionOperations_Update",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 201],
        longRunning: { finalStateVia: "azure-async-operation" },
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "PrivateEndpointConnectionOperations_Delete",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 204],
      },
      listPrivateLinkResources: {
        operationId: "PrivateLinkResourceOperations_ListByAssessmentProject",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResourceOperations_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
    provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
    errors: "arm",
  },
  "Microsoft.Migrate/migrateProjects": {
    resourceType: "Microsoft.Migrate/migrateProjects",
    apiVersions: ["2023-01-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Migrate/migrateProjects/{migrateProjectName}",
    operations: {
      list: {
        operationId: "PrivateEndpointConnectionsController_GetPrivateEndpointConnections",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "PrivateEndpointConnectionController_GetPrivateEndpointConnection",
        method: "GET",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [200],
      },
      update: {
        operationId: "PrivateEndpointConnectionController_PutPrivateEndpointConnection",
        method: "PUT",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [200, 201],
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "PrivateEndpointConnectionController_DeletePrivateEndpointConnection",
        method: "DELETE",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [200, 204],
      },
      listPrivateLinkResources: {
        operationId: "PrivateLinkResourceController_GetPrivateLinkResources",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResourceController_GetPrivateLinkResource",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Approved: "Approved", Pending: "Pending", Rejected: "Rejected", Disconnected: "Disconnected" },
    provisioning: {
      Accepted: "InProgress",
      InProgress: "InProgress",
      Succeeded: "Succeeded",
      Failed: "Failed",
      Canceled: "Canceled",
    },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
