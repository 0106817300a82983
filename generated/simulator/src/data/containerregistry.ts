// Microsoft.ContainerRegistry. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = {
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = { finalStateVia: "azure-async-operation", headers: ["Azure-AsyncOperation"] } as const;
const shared4 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared5 = { type: { kind: "enum", values: ["None", "Recreate"], open: true } } as const;
const shared6 = {
  type: { kind: "enum", values: ["Approved", "Pending", "Rejected", "Disconnected"], open: true },
} as const;
const shared7 = {
  type: { kind: "object", members: { actionsRequired: shared5, description: { type: "string" }, status: shared6 } },
} as const;
const shared8 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: "location", headers: ["Location"] },
} as const;
const shared9 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared10 = { method: "GET", tail: "/privateLinkResources/{groupName}", success: [200] } as const;
const shared11 = {
  type: { kind: "enum", values: ["Creating", "Updating", "Deleting", "Succeeded", "Failed", "Canceled"], open: true },
} as const;
const shared12 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared13 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared12,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared12,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared14 = { type: { kind: "array", items: "string" } } as const;
const shared15 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared14, requiredZoneNames: shared14 },
  },
} as const;
const shared16 = [
  { wire: "Approved", meaning: "Approved" },
  { wire: "Pending", meaning: "Pending" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared17 = [
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Canceled", meaning: "Canceled" },
] as const;
const shared18 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: shared3,
      body: {
        kind: "object",
        members: {
          properties: {
            type: { kind: "object", members: { privateEndpoint: shared4, privateLinkServiceConnectionState: shared7 } },
          },
        },
      },
      description: "optional",
    },
    delete: shared8,
    listPrivateLinkResources: shared9,
    getPrivateLinkResource: shared10,
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
            privateEndpoint: shared4,
            privateLinkServiceConnectionState: shared7,
            provisioningState: shared11,
          },
        },
      },
      systemData: shared13,
      type: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      properties: shared15,
      systemData: shared13,
      type: { type: "string" },
    },
  },
  status: shared16,
  provisioning: shared17,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared19 = {
  type: { kind: "object", members: { status: shared6, description: { type: "string" }, actionsRequired: shared5 } },
} as const;
const shared20 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: shared3,
      body: {
        kind: "object",
        members: {
          properties: {
            type: {
              kind: "object",
              members: { privateEndpoint: shared4, privateLinkServiceConnectionState: shared19 },
            },
          },
        },
      },
      description: "optional",
    },
    delete: shared8,
    listPrivateLinkResources: shared9,
    getPrivateLinkResource: shared10,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      systemData: shared13,
      properties: {
        type: {
          kind: "object",
          members: {
            privateEndpoint: shared4,
            privateLinkServiceConnectionState: shared19,
            provisioningState: shared11,
          },
        },
      },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: { type: { type: "string" }, id: { type: "string" }, name: { type: "string" }, properties: shared15 },
  },
  status: shared16,
  provisioning: shared17,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.ContainerRegistry",
  types: [
    {
      resourceType: "Microsoft.ContainerRegistry/registries",
      defaultVersion: "2025-11-01",
      surfaces: {
        "2026-03-01-preview": shared18,
        "2025-11-01": shared18,
        "2023-07-01": shared20,
        "2022-12-01": shared20,
      },
      embedded: {
        members: ["id", "name", "type", "systemData", "properties"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"],
      },
    },
  ],
};
