// Microsoft.HealthcareApis. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  type: {
    kind: "object",
    members: {
      status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
  required: true,
} as const;
const shared2 = {
  kind: "object",
  members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared1 } } } },
} as const;
const shared3 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared4 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared3,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared3,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared5 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: {
          privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
          privateLinkServiceConnectionState: shared1,
          provisioningState: {
            type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
          },
        },
      },
    },
    systemData: shared4,
  },
} as const;
const shared6 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: {
          groupId: { type: "string" },
          requiredMembers: { type: { kind: "array", items: "string" } },
          requiredZoneNames: { type: { kind: "array", items: "string" } },
        },
      },
    },
    systemData: shared4,
  },
} as const;
const shared7 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared8 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared9 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HealthcareApis/services/{resourceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByService",
      method: "GET",
      tail: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value" },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared2,
      description: "optional",
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null, headers: [] },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByService",
      method: "GET",
      tail: "/privateLinkResources",
      success: [200],
      paging: { items: "value" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      tail: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  connection: shared5,
  privateLinkResource: shared6,
  status: shared7,
  provisioning: shared8,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared10 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HealthcareApis/workspaces/{workspaceName}",
  operations: {
    list: {
      operationId: "WorkspacePrivateEndpointConnections_ListByWorkspace",
      method: "GET",
      tail: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value" },
    },
    get: {
      operationId: "WorkspacePrivateEndpointConnections_Get",
      method: "GET",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "WorkspacePrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared2,
      description: "optional",
    },
    delete: {
      operationId: "WorkspacePrivateEndpointConnections_Delete",
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null, headers: [] },
    },
    listPrivateLinkResources: {
      operationId: "WorkspacePrivateLinkResources_ListByWorkspace",
      method: "GET",
      tail: "/privateLinkResources",
      success: [200],
      paging: { items: "value" },
    },
    getPrivateLinkResource: {
      operationId: "WorkspacePrivateLinkResources_Get",
      method: "GET",
      tail: "/privateLinkResources/{groupName}",
      success: [200],
    },
  },
  connection: shared5,
  privateLinkResource: shared6,
  status: shared7,
  provisioning: shared8,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.HealthcareApis",
  types: [
    {
      resourceType: "Microsoft.HealthcareApis/services",
      defaultVersion: "2024-03-31",
      surfaces: { "2025-04-01-preview": shared9, "2024-03-31": shared9, "2024-03-01": shared9, "2021-11-01": shared9 },
    },
    {
      resourceType: "Microsoft.HealthcareApis/workspaces",
      defaultVersion: "2024-03-31",
      surfaces: {
        "2025-04-01-preview": shared10,
        "2024-03-31": shared10,
        "2024-03-01": shared10,
        "2021-11-01": shared10,
      },
    },
  ],
};
