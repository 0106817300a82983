// Microsoft.Cache. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "PrivateEndpointConnections_Get",
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
  operationId: "PrivateEndpointConnections_Delete",
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
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
} as const;
const shared11 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared12 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared13 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Cache/redis/{cacheName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_List",
      method: "GET",
      tail: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: shared1,
    update: {
      operationId: "PrivateEndpointConnections_Put",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared4,
      description: "optional",
    },
    delete: shared5,
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByRedisCache",
      method: "GET",
      tail: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
  },
  connection: {
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
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      properties: shared10,
      systemData: shared9,
      type: { type: "string" },
    },
  },
  status: shared11,
  provisioning: shared12,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared14 = {
  operationId: "PrivateEndpointConnections_List",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value" },
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
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: { privateEndpoint: shared6, privateLinkServiceConnectionState: shared15, provisioningState: shared7 },
      },
    },
  },
} as const;
const shared18 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared10 },
} as const;
const shared19 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Cache/redis/{cacheName}",
  operations: {
    list: shared14,
    get: shared1,
    update: {
      operationId: "PrivateEndpointConnections_Put",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared16,
      description: "optional",
    },
    delete: shared5,
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListByRedisCache",
      method: "GET",
      tail: "/privateLinkResources",
      success: [200],
      paging: { items: "value" },
    },
  },
  connection: shared17,
  privateLinkResource: shared18,
  status: shared11,
  provisioning: shared12,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared20 = {
  operationId: "PrivateLinkResources_ListByCluster",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared21 = {
  list: shared14,
  get: shared1,
  update: {
    operationId: "PrivateEndpointConnections_Put",
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [201],
    longRunning: { finalStateVia: null, headers: [] },
    body: shared4,
    description: "optional",
  },
  delete: {
    operationId: "PrivateEndpointConnections_Delete",
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202, 204],
    longRunning: { finalStateVia: "location", headers: ["Azure-AsyncOperation", "Location"] },
  },
  listPrivateLinkResources: shared20,
} as const;
const shared22 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, properties: shared10, type: { type: "string" } },
} as const;
const shared23 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Cache/redisEnterprise/{clusterName}",
  operations: {
    list: shared14,
    get: shared1,
    update: {
      operationId: "PrivateEndpointConnections_Put",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [201],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared16,
      description: "optional",
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "location", headers: ["Location", "Azure-AsyncOperation"] },
    },
    listPrivateLinkResources: shared20,
  },
  connection: shared17,
  privateLinkResource: shared18,
  status: shared11,
  provisioning: shared12,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Cache",
  types: [
    {
      resourceType: "Microsoft.Cache/redis",
      defaultVersion: "2024-11-01",
      surfaces: {
        "2025-08-01-preview": shared13,
        "2024-11-01": shared13,
        "2024-03-01": shared19,
        "2023-08-01": shared19,
      },
    },
    {
      resourceType: "Microsoft.Cache/redisEnterprise",
      defaultVersion: "2025-07-01",
      surfaces: {
        "2026-06-01-preview": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Cache/redisEnterprise/{clusterName}",
          operations: shared21,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    privateEndpoint: shared6,
                    privateLinkServiceConnectionState: shared3,
                    provisioningState: shared7,
                    groupIds: { type: { kind: "array", items: "string" } },
                  },
                },
              },
              type: { type: "string" },
              systemData: shared9,
            },
          },
          privateLinkResource: shared22,
          status: shared11,
          provisioning: shared12,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2025-07-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Cache/redisEnterprise/{clusterName}",
          operations: shared21,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    privateEndpoint: shared6,
                    privateLinkServiceConnectionState: shared3,
                    provisioningState: shared7,
                  },
                },
              },
              type: { type: "string" },
            },
          },
          privateLinkResource: shared22,
          status: shared11,
          provisioning: shared12,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2024-02-01": shared23,
        "2023-11-01": shared23,
      },
    },
  ],
};
