// Microsoft.AppConfiguration. Generated; do not edit.
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
const shared3 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared4 = {
  type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true },
} as const;
const shared5 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared6 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared7 = { method: "GET", tail: "/privateLinkResources/{groupName}", success: [200] } as const;
const shared8 = {
  list: shared1,
  get: shared2,
  update: {
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 201],
    longRunning: { finalStateVia: null, headers: [] },
    body: {
      kind: "object",
      members: {
        properties: {
          type: {
            kind: "object",
            members: {
              privateEndpoint: shared3,
              privateLinkServiceConnectionState: {
                type: { kind: "object", members: { description: { type: "string" }, status: shared4 } },
                required: true,
              },
            },
          },
        },
      },
    },
    description: "optional",
  },
  delete: shared5,
  listPrivateLinkResources: shared6,
  getPrivateLinkResource: shared7,
} as const;
const shared9 = { type: { kind: "enum", values: ["None", "Recreate"], open: true } } as const;
const shared10 = {
  type: { kind: "enum", values: ["Creating", "Updating", "Deleting", "Succeeded", "Failed", "Canceled"], open: true },
} as const;
const shared11 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: shared3,
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: { actionsRequired: shared9, description: { type: "string" }, status: shared4 },
        },
        required: true,
      },
      provisioningState: shared10,
    },
  },
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
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
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
      longRunning: { finalStateVia: null, headers: [] },
      body: {
        kind: "object",
        members: {
          properties: {
            type: {
              kind: "object",
              members: {
                privateEndpoint: shared3,
                privateLinkServiceConnectionState: {
                  type: { kind: "object", members: { status: shared4, description: { type: "string" } } },
                  required: true,
                },
              },
            },
          },
        },
      },
      description: "optional",
    },
    delete: shared5,
    listPrivateLinkResources: shared6,
    getPrivateLinkResource: shared7,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      properties: {
        type: {
          kind: "object",
          members: {
            provisioningState: shared10,
            privateEndpoint: shared3,
            privateLinkServiceConnectionState: {
              type: {
                kind: "object",
                members: { status: shared4, description: { type: "string" }, actionsRequired: shared9 },
              },
              required: true,
            },
          },
        },
      },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared15 },
  },
  status: shared16,
  provisioning: shared17,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.AppConfiguration",
  types: [
    {
      resourceType: "Microsoft.AppConfiguration/configurationStores",
      defaultVersion: "2024-06-01",
      surfaces: {
        "2025-08-01-preview": {
          operations: shared8,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared11,
              type: { type: "string" },
              systemData: shared13,
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared15,
              type: { type: "string" },
              systemData: shared13,
            },
          },
          status: shared16,
          provisioning: shared17,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2024-06-01": {
          operations: shared8,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared11,
              type: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared15,
              type: { type: "string" },
            },
          },
          status: shared16,
          provisioning: shared17,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-03-01": shared18,
        "2022-05-01": shared18,
      },
      embedded: {
        members: ["id", "name", "type", "properties"],
        properties: ["provisioningState", "privateEndpoint", "privateLinkServiceConnectionState"],
      },
    },
  ],
};
