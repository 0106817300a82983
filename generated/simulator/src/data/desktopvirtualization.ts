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
const shared6 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared7 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
} as const;
const shared8 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared9 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared8,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared8,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared10 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: {
          groupIds: { type: { kind: "array", items: "string" } },
          privateEndpoint: shared6,
          privateLinkServiceConnectionState: shared3,
          provisioningState: shared7,
        },
      },
    },
    systemData: shared9,
    type: { type: "string" },
  },
} as const;
const shared11 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
} as const;
const shared12 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    properties: shared11,
    systemData: shared9,
    type: { type: "string" },
  },
} as const;
const shared13 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared14 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared15 = {
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
  connection: shared10,
  privateLinkResource: shared12,
  status: shared13,
  provisioning: shared14,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared16 = {
  type: {
    kind: "object",
    members: { status: shared2, description: { type: "string" }, actionsRequired: { type: "string" } },
  },
  required: true,
} as const;
const shared17 = {
  kind: "object",
  members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared16 } } } },
} as const;
const shared18 = {
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
    body: shared17,
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
const shared19 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared9,
    properties: {
      type: {
        kind: "object",
        members: {
          groupIds: { type: { kind: "array", items: "string" } },
          privateEndpoint: shared6,
          privateLinkServiceConnectionState: shared16,
          provisioningState: shared7,
        },
      },
    },
  },
} as const;
const shared20 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared9,
    properties: shared11,
  },
} as const;
const shared21 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: { privateEndpoint: shared6, privateLinkServiceConnectionState: shared16, provisioningState: shared7 },
      },
    },
    systemData: shared9,
  },
} as const;
const shared22 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared11 },
} as const;
const shared23 = {
  operationId: "PrivateEndpointConnections_ListByWorkspace",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared24 = {
  operationId: "PrivateEndpointConnections_GetByWorkspace",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared25 = {
  operationId: "PrivateEndpointConnections_DeleteByWorkspace",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 204],
} as const;
const shared26 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/workspaces/{workspaceName}",
  operations: {
    list: shared23,
    get: shared24,
    update: {
      operationId: "PrivateEndpointConnections_UpdateByWorkspace",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: shared4,
      description: "optional",
    },
    delete: shared25,
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByWorkspace",
      method: "GET",
      tail: "/privateLinkResources",
      success: [200],
      query: ["initialSkip", "isDescending", "pageSize"],
      paging: { items: "value", next: "nextLink" },
    },
  },
  connection: shared10,
  privateLinkResource: shared12,
  status: shared13,
  provisioning: shared14,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared27 = {
  list: shared23,
  get: shared24,
  update: {
    operationId: "PrivateEndpointConnections_UpdateByWorkspace",
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200],
    body: shared17,
    description: "optional",
  },
  delete: shared25,
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
        "2026-04-01-preview": shared15,
        "2025-10-10": shared15,
        "2024-04-03": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/hostPools/{hostPoolName}",
          operations: shared18,
          connection: shared19,
          privateLinkResource: shared20,
          status: shared13,
          provisioning: shared14,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-09-05": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/hostPools/{hostPoolName}",
          operations: shared18,
          connection: shared21,
          privateLinkResource: shared22,
          status: shared13,
          provisioning: shared14,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
    {
      resourceType: "Microsoft.DesktopVirtualization/workspaces",
      defaultVersion: "2025-10-10",
      surfaces: {
        "2026-04-01-preview": shared26,
        "2025-10-10": shared26,
        "2024-04-03": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/workspaces/{workspaceName}",
          operations: shared27,
          connection: shared19,
          privateLinkResource: shared20,
          status: shared13,
          provisioning: shared14,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-09-05": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DesktopVirtualization/workspaces/{workspaceName}",
          operations: shared27,
          connection: shared21,
          privateLinkResource: shared22,
          status: shared13,
          provisioning: shared14,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
