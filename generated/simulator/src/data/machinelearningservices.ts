// Microsoft.MachineLearningServices. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value" },
} as const;
const shared2 = {
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = {
  type: { kind: "enum", values: ["None", "SystemAssigned", "UserAssigned", "SystemAssigned,UserAssigned"], open: true },
  required: true,
} as const;
const shared4 = {
  type: {
    kind: "object",
    members: {
      type: shared3,
      userAssignedIdentities: { type: { kind: "map", values: { kind: "object", members: {} } } },
    },
  },
} as const;
const shared5 = {
  type: {
    kind: "object",
    members: {
      actionsRequired: { type: "string" },
      description: { type: "string" },
      status: {
        type: { kind: "enum", values: ["Approved", "Pending", "Rejected", "Disconnected", "Timeout"], open: true },
      },
    },
  },
} as const;
const shared6 = { type: { kind: "enum", values: ["Free", "Basic", "Standard", "Premium"] } } as const;
const shared7 = {
  type: {
    kind: "object",
    members: {
      capacity: { type: "number" },
      family: { type: "string" },
      name: { type: "string", required: true },
      size: { type: "string" },
      tier: shared6,
    },
  },
} as const;
const shared8 = { type: { kind: "map", values: "string" } } as const;
const shared9 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 204],
} as const;
const shared10 = { method: "GET", tail: "/privateLinkResources", success: [200], paging: { items: "value" } } as const;
const shared11 = {
  type: {
    kind: "object",
    members: {
      principalId: { type: "string" },
      tenantId: { type: "string" },
      type: shared3,
      userAssignedIdentities: {
        type: {
          kind: "map",
          values: { kind: "object", members: { clientId: { type: "string" }, principalId: { type: "string" } } },
        },
      },
    },
  },
} as const;
const shared12 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
} as const;
const shared13 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared14 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared13,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared13,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared15 = { type: { kind: "array", items: "string" } } as const;
const shared16 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared15, requiredZoneNames: shared15 },
  },
} as const;
const shared17 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared18 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: {
        kind: "object",
        members: {
          identity: shared4,
          location: { type: "string" },
          properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared5 } } },
          sku: shared7,
          tags: shared8,
        },
      },
      description: "optional",
    },
    delete: shared9,
    listPrivateLinkResources: shared10,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      identity: shared11,
      location: { type: "string" },
      name: { type: "string" },
      properties: {
        type: {
          kind: "object",
          members: {
            privateEndpoint: {
              type: { kind: "object", members: { id: { type: "string" }, subnetArmId: { type: "string" } } },
            },
            privateLinkServiceConnectionState: shared5,
            provisioningState: shared12,
          },
        },
      },
      sku: shared7,
      systemData: shared14,
      tags: shared8,
      type: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      identity: shared11,
      location: { type: "string" },
      name: { type: "string" },
      properties: shared16,
      sku: shared7,
      systemData: shared14,
      tags: shared8,
      type: { type: "string" },
    },
  },
  status: [
    { wire: "Approved", meaning: "Approved" },
    { wire: "Pending", meaning: "Pending" },
    { wire: "Rejected", meaning: "Rejected" },
    { wire: "Disconnected", meaning: "Disconnected" },
    { wire: "Timeout", meaning: "Unrecognized" },
  ],
  provisioning: shared17,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared19 = {
  type: {
    kind: "object",
    members: {
      status: {
        type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected", "Timeout"], open: true },
      },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
  required: true,
} as const;
const shared20 = {
  type: {
    kind: "object",
    members: {
      name: { type: "string", required: true },
      tier: shared6,
      size: { type: "string" },
      family: { type: "string" },
      capacity: { type: "number" },
    },
  },
} as const;
const shared21 = {
  type: {
    kind: "object",
    members: {
      principalId: { type: "string" },
      tenantId: { type: "string" },
      type: shared3,
      userAssignedIdentities: {
        type: {
          kind: "map",
          values: { kind: "object", members: { principalId: { type: "string" }, clientId: { type: "string" } } },
        },
      },
    },
  },
} as const;
const shared22 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: {
        kind: "object",
        members: {
          properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared19 } } },
          identity: shared4,
          location: { type: "string" },
          tags: shared8,
          sku: shared20,
        },
      },
      description: "optional",
    },
    delete: shared9,
    listPrivateLinkResources: shared10,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      systemData: shared14,
      properties: {
        type: {
          kind: "object",
          members: {
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
            privateLinkServiceConnectionState: shared19,
            provisioningState: shared12,
          },
        },
      },
      identity: shared21,
      location: { type: "string" },
      tags: shared8,
      sku: shared20,
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      systemData: shared14,
      properties: shared16,
      identity: shared21,
      location: { type: "string" },
      tags: shared8,
      sku: shared20,
    },
  },
  status: [
    { wire: "Pending", meaning: "Pending" },
    { wire: "Approved", meaning: "Approved" },
    { wire: "Rejected", meaning: "Rejected" },
    { wire: "Disconnected", meaning: "Disconnected" },
    { wire: "Timeout", meaning: "Unrecognized" },
  ],
  provisioning: shared17,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.MachineLearningServices",
  types: [
    {
      resourceType: "Microsoft.MachineLearningServices/workspaces",
      defaultVersion: "2026-05-01",
      surfaces: {
        "2026-05-15-preview": shared18,
        "2026-05-01": shared18,
        "2024-04-01": shared22,
        "2023-10-01": shared22,
      },
      embedded: {
        members: ["id", "name", "type", "systemData", "identity", "location", "properties", "sku", "tags"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"],
      },
    },
  ],
};
