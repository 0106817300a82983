// Microsoft.Cache. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
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
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 204],
} as const;
const shared6 = { type: { kind: "array", items: "string" } } as const;
const shared7 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared8 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
} as const;
const shared9 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared10 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared9,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared9,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared11 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared6, requiredZoneNames: shared6 },
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
  operations: {
    list: {
      method: "GET",
      tail: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: shared1,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared4,
      description: "optional",
    },
    delete: shared5,
    listPrivateLinkResources: {
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
            groupIds: shared6,
            privateEndpoint: shared7,
            privateLinkServiceConnectionState: shared3,
            provisioningState: shared8,
          },
        },
      },
      systemData: shared10,
      type: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      properties: shared11,
      systemData: shared10,
      type: { type: "string" },
    },
  },
  status: shared12,
  provisioning: shared13,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared15 = {
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value" },
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
const shared18 = { method: "GET", tail: "/privateLinkResources", success: [200], paging: { items: "value" } } as const;
const shared19 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: { privateEndpoint: shared7, privateLinkServiceConnectionState: shared16, provisioningState: shared8 },
      },
    },
  },
} as const;
const shared20 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared11 },
} as const;
const shared21 = {
  operations: {
    list: shared15,
    get: shared1,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared17,
      description: "optional",
    },
    delete: shared5,
    listPrivateLinkResources: shared18,
  },
  connection: shared19,
  privateLinkResource: shared20,
  status: shared12,
  provisioning: shared13,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared22 = {
  members: ["id", "name", "type", "properties"],
  properties: ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"],
} as const;
const shared23 = [200, 202, 204] as const;
const shared24 = {
  list: shared15,
  get: shared1,
  update: {
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [201],
    longRunning: { finalStateVia: null, headers: [] },
    body: shared4,
    description: "optional",
  },
  delete: {
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: shared23,
    longRunning: { finalStateVia: "location", headers: ["Azure-AsyncOperation", "Location"] },
  },
  listPrivateLinkResources: shared18,
} as const;
const shared25 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, properties: shared11, type: { type: "string" } },
} as const;
const shared26 = {
  operations: {
    list: shared15,
    get: shared1,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [201],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared17,
      description: "optional",
    },
    delete: {
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: shared23,
      longRunning: { finalStateVia: "location", headers: ["Location", "Azure-AsyncOperation"] },
    },
    listPrivateLinkResources: shared18,
  },
  connection: shared19,
  privateLinkResource: shared20,
  status: shared12,
  provisioning: shared13,
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
        "2025-08-01-preview": shared14,
        "2024-11-01": shared14,
        "2024-03-01": shared21,
        "2023-08-01": shared21,
      },
      embedded: shared22,
    },
    {
      resourceType: "Microsoft.Cache/redisEnterprise",
      defaultVersion: "2025-07-01",
      surfaces: {
        "2026-06-01-preview": {
          operations: shared24,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    privateEndpoint: shared7,
                    privateLinkServiceConnectionState: shared3,
                    provisioningState: shared8,
                    groupIds: shared6,
                  },
                },
              },
              type: { type: "string" },
              systemData: shared10,
            },
          },
          privateLinkResource: shared25,
          status: shared12,
          provisioning: shared13,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2025-07-01": {
          operations: shared24,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    privateEndpoint: shared7,
                    privateLinkServiceConnectionState: shared3,
                    provisioningState: shared8,
                  },
                },
              },
              type: { type: "string" },
            },
          },
          privateLinkResource: shared25,
          status: shared12,
          provisioning: shared13,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2024-02-01": shared26,
        "2023-11-01": shared26,
      },
      embedded: shared22,
    },
  ],
};
