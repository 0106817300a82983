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
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
} as const;
const shared10 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared11 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared12 = {
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
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
            privateLinkServiceConnectionState: shared3,
            provisioningState: shared6,
          },
        },
      },
      systemData: shared8,
      type: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      properties: shared9,
      systemData: shared8,
      type: { type: "string" },
    },
  },
  status: shared10,
  provisioning: shared11,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared13 = {
  operationId: "PrivateEndpointConnections_List",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value" },
} as const;
const shared14 = {
  type: {
    kind: "object",
    members: { status: shared2, description: { type: "string" }, actionsRequired: { type: "string" } },
  },
  required: true,
} as const;
const shared15 = {
  kind: "object",
  members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared14 } } } },
} as const;
const shared16 = {
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
          privateLinkServiceConnectionState: shared14,
          provisioningState: shared6,
        },
      },
    },
  },
} as const;
const shared17 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared9 },
} as const;
const shared18 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Cache/redis/{cacheName}",
  operations: {
    list: shared13,
    get: shared1,
    update: {
      operationId: "PrivateEndpointConnections_Put",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared15,
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
  connection: shared16,
  privateLinkResource: shared17,
  status: shared10,
  provisioning: shared11,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared19 = {
  operationId: "PrivateLinkResources_ListByCluster",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared20 = {
  list: shared13,
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
  listPrivateLinkResources: shared19,
} as const;
const shared21 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, properties: shared9, type: { type: "string" } },
} as const;
const shared22 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Cache/redisEnterprise/{clusterName}",
  operations: {
    list: shared13,
    get: shared1,
    update: {
      operationId: "PrivateEndpointConnections_Put",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [201],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared15,
      description: "optional",
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "location", headers: ["Location", "Azure-AsyncOperation"] },
    },
    listPrivateLinkResources: shared19,
  },
  connection: shared16,
  privateLinkResource: shared17,
  status: shared10,
  provisioning: shared11,
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
        "2025-08-01-preview": shared12,
        "2024-11-01": shared12,
        "2024-03-01": shared18,
        "2023-08-01": shared18,
      },
    },
    {
      resourceType: "Microsoft.Cache/redisEnterprise",
      defaultVersion: "2025-07-01",
      surfaces: {
        "2026-06-01-preview": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Cache/redisEnterprise/{clusterName}",
          operations: shared20,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared3,
                    provisioningState: shared6,
                    groupIds: { type: { kind: "array", items: "string" } },
                  },
                },
              },
              type: { type: "string" },
              systemData: shared8,
            },
          },
          privateLinkResource: shared21,
          status: shared10,
          provisioning: shared11,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2025-07-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Cache/redisEnterprise/{clusterName}",
          operations: shared20,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared3,
                    provisioningState: shared6,
                  },
                },
              },
              type: { type: "string" },
            },
          },
          privateLinkResource: shared21,
          status: shared10,
          provisioning: shared11,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2024-02-01": shared22,
        "2023-11-01": shared22,
      },
    },
  ],
};
