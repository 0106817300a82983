// Microsoft.DesktopVirtualization. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "PrivateEndpointConnections_GetByHostPool",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared2 = { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } } as const;
const shared3 = {
  type: {
    kind: "object",
    members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: shared2 },
  },
  required: true,
} as const;
const shared4 = {
  kind: "object",
  members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared3 } } } },
} as const;
const shared5 = {
  operationId: "PrivateEndpointConnections_DeleteByHostPool",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 204],
} as const;
const shared6 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
} as const;
const shared7 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared8 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared7,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared7,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared9 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: {
          groupIds: { type: { kind: "array", items: "string" } },
          privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
          privateLinkServiceConnectionState: shared3,
          provisioningState: shared6,
        },
      },
    },
    systemData: shared8,
    type: { type: "string" },
  },
} as const;
const shared10 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
} as const;
const shared11 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    properties: shared10,
    systemData: shared8,
    type: { type: "string" },
  },
} as const;
const shared12 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared13 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared14 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/hostPools/{hostPoolName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByHostPool",
      method: "GET",
      tail: "/privateEndpointConnections",
      success: [200],
      query: ["initialSkip", "isDescending", "pageSize"],
      paging: { items: "value", next: "nextLink" },
    },
    get: shared1,
    update: {
      operationId: "PrivateEndpointConnections_UpdateByHostPool",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: shared4,
      description: "optional",
    },
    delete: shared5,
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByHostPool",
      method: "GET",
      tail: "/privateLinkResources",
      success: [200],
      query: ["initialSkip", "isDescending", "pageSize"],
      paging: { items: "value", next: "nextLink" },
    },
  },
  connection: shared9,
  privateLinkResource: shared11,
  status: shared12,
  provisioning: shared13,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared15 = {
  type: {
    kind: "object",
    members: { status: shared2, description: { type: "string" }, actionsRequired: { type: "string" } },
  },
  required: true,
} as const;
const shared16 = {
  kind: "object",
  members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared15 } } } },
} as const;
const shared17 = {
  list: {
    operationId: "PrivateEndpointConnections_ListByHostPool",
    method: "GET",
    tail: "/privateEndpointConnections",
    success: [200],
    query: ["pageSize", "isDescending", "initialSkip"],
    paging: { items: "value", next: "nextLink" },
  },
  get: shared1,
  update: {
    operationId: "PrivateEndpointConnections_UpdateByHostPool",
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200],
    body: shared16,
    description: "optional",
  },
  delete: shared5,
  listPrivateLinkResources: {
    operationId: "PrivateLinkResources_ListByHostPool",
    method: "GET",
    tail: "/privateLinkResources",
    success: [200],
    query: ["pageSize", "isDescending", "initialSkip"],
    paging: { items: "value", next: "nextLink" },
  },
} as const;
const shared18 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared8,
    properties: {
      type: {
        kind: "object",
        members: {
          groupIds: { type: { kind: "array", items: "string" } },
          privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
          privateLinkServiceConnectionState: shared15,
          provisioningState: shared6,
        },
      },
    },
  },
} as const;
const shared19 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared8,
    properties: shared10,
  },
} as const;
const shared20 = {
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
          privateLinkServiceConnectionState: shared15,
          provisioningState: shared6,
        },
      },
    },
    systemData: shared8,
  },
} as const;
const shared21 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared10 },
} as const;
const shared22 = {
  operationId: "PrivateEndpointConnections_ListByWorkspace",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared23 = {
  operationId: "PrivateEndpointConnections_GetByWorkspace",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared24 = {
  operationId: "PrivateEndpointConnections_DeleteByWorkspace",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 204],
} as const;
const shared25 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/workspaces/{workspaceName}",
  operations: {
    list: shared22,
    get: shared23,
    update: {
      operationId: "PrivateEndpointConnections_UpdateByWorkspace",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: shared4,
      description: "optional",
    },
    delete: shared24,
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByWorkspace",
      method: "GET",
      tail: "/privateLinkResources",
      success: [200],
      query: ["initialSkip", "isDescending", "pageSize"],
      paging: { items: "value", next: "nextLink" },
    },
  },
  connection: shared9,
  privateLinkResource: shared11,
  status: shared12,
  provisioning: shared13,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared26 = {
  list: shared22,
  get: shared23,
  update: {
    operationId: "PrivateEndpointConnections_UpdateByWorkspace",
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200],
    body: shared16,
    description: "optional",
  },
  delete: shared24,
  listPrivateLinkResources: {
    operationId: "PrivateLinkResources_ListByWorkspace",
    method: "GET",
    tail: "/privateLinkResources",
    success: [200],
    query: ["pageSize", "isDescending", "initialSkip"],
    paging: { items: "value", next: "nextLink" },
  },
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.DesktopVirtualization",
  types: [
    {
      resourceType: "Microsoft.DesktopVirtualization/hostPools",
      defaultVersion: "2025-10-10",
      surfaces: {
        "2026-04-01-preview": shared14,
        "2025-10-10": shared14,
        "2024-04-03": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/hostPools/{hostPoolName}",
          operations: shared17,
          connection: shared18,
          privateLinkResource: shared19,
          status: shared12,
          provisioning: shared13,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-09-05": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/hostPools/{hostPoolName}",
          operations: shared17,
          connection: shared20,
          privateLinkResource: shared21,
          status: shared12,
          provisioning: shared13,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
    {
      resourceType: "Microsoft.DesktopVirtualization/workspaces",
      defaultVersion: "2025-10-10",
      surfaces: {
        "2026-04-01-preview": shared25,
        "2025-10-10": shared25,
        "2024-04-03": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/workspaces/{workspaceName}",
          operations: shared26,
          connection: shared18,
          privateLinkResource: shared19,
          status: shared12,
          provisioning: shared13,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-09-05": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/workspaces/{workspaceName}",
          operations: shared26,
          connection: shared20,
          privateLinkResource: shared21,
          status: shared12,
          provisioning: shared13,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
