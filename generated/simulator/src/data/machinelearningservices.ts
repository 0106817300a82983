// Microsoft.MachineLearningServices. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "PrivateEndpointConnections_List",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value" },
} as const;
const shared2 = {
  operationId: "PrivateEndpointConnections_Get",
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
const shared8 = {
  operationId: "PrivateEndpointConnections_Delete",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 204],
} as const;
const shared9 = {
  operationId: "PrivateLinkResources_List",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared10 = {
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
const shared11 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
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
const shared14 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
} as const;
const shared15 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared16 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
  operations: {
    list: shared1,
    get: shared2,
    update: {
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
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
          tags: { type: { kind: "map", values: "string" } },
        },
      },
      description: "optional",
    },
    delete: shared8,
    listPrivateLinkResources: shared9,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      identity: shared10,
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
            provisioningState: shared11,
          },
        },
      },
      sku: shared7,
      systemData: shared13,
      tags: { type: { kind: "map", values: "string" } },
      type: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      identity: shared10,
      location: { type: "string" },
      name: { type: "string" },
      properties: shared14,
      sku: shared7,
      systemData: shared13,
      tags: { type: { kind: "map", values: "string" } },
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
  provisioning: shared15,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared17 = {
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
const shared18 = {
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
const shared19 = {
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
const shared20 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
  operations: {
    list: shared1,
    get: shared2,
    update: {
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: {
        kind: "object",
        members: {
          properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared17 } } },
          identity: shared4,
          location: { type: "string" },
          tags: { type: { kind: "map", values: "string" } },
          sku: shared18,
        },
      },
      description: "optional",
    },
    delete: shared8,
    listPrivateLinkResources: shared9,
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
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
            privateLinkServiceConnectionState: shared17,
            provisioningState: shared11,
          },
        },
      },
      identity: shared19,
      location: { type: "string" },
      tags: { type: { kind: "map", values: "string" } },
      sku: shared18,
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      systemData: shared13,
      properties: shared14,
      identity: shared19,
      location: { type: "string" },
      tags: { type: { kind: "map", values: "string" } },
      sku: shared18,
    },
  },
  status: [
    { wire: "Pending", meaning: "Pending" },
    { wire: "Approved", meaning: "Approved" },
    { wire: "Rejected", meaning: "Rejected" },
    { wire: "Disconnected", meaning: "Disconnected" },
    { wire: "Timeout", meaning: "Unrecognized" },
  ],
  provisioning: shared15,
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
        "2026-05-15-preview": shared16,
        "2026-05-01": shared16,
        "2024-04-01": shared20,
        "2023-10-01": shared20,
      },
    },
  ],
};
