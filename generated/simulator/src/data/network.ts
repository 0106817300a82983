// Microsoft.Network. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = { method: "GET", tail: "/privateEndpointConnections/{connectionName}", success: [200] } as const;
const shared3 = {
  type: {
    kind: "object",
    members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: { type: "string" } },
  },
} as const;
const shared4 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared3 } } },
  },
} as const;
const shared5 = [200, 202, 204] as const;
const shared6 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{connectionName}",
  success: shared5,
  longRunning: { finalStateVia: "location", headers: [] },
} as const;
const shared7 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared8 = { type: { kind: "map", values: "string" } } as const;
const shared9 = {
  type: {
    kind: "object",
    members: {
      etag: { type: "string" },
      extendedLocation: { type: "unknown" },
      id: { type: "string" },
      location: { type: "string" },
      name: { type: "string" },
      properties: { type: "unknown" },
      tags: shared8,
      type: { type: "string" },
    },
  },
} as const;
const shared10 = {
  type: { kind: "enum", values: ["Failed", "Succeeded", "Canceled", "Creating", "Updating", "Deleting"], open: true },
} as const;
const shared11 = { type: { kind: "array", items: "string" } } as const;
const shared12 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared11, requiredZoneNames: shared11 },
  },
} as const;
const shared13 = [
  { wire: "Failed", meaning: "Failed" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Canceled", meaning: "Canceled" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
] as const;
const shared14 = {
  type: {
    kind: "object",
    members: { status: { type: "string" }, description: { type: "string" }, actionsRequired: { type: "string" } },
  },
} as const;
const shared15 = {
  kind: "object",
  members: {
    id: { type: "string" },
    properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared14 } } },
    name: { type: "string" },
  },
} as const;
const shared16 = {
  type: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      location: { type: "string" },
      tags: shared8,
      extendedLocation: { type: "unknown" },
      properties: { type: "unknown" },
      etag: { type: "string" },
    },
  },
} as const;
const shared17 = {
  type: { kind: "enum", values: ["Succeeded", "Updating", "Deleting", "Failed"], open: true },
} as const;
const shared18 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared19 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{connectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: "azure-async-operation", headers: [] },
      body: shared15,
      description: "optional",
    },
    delete: shared6,
    listPrivateLinkResources: shared7,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      properties: {
        type: {
          kind: "object",
          members: {
            privateEndpoint: shared16,
            privateLinkServiceConnectionState: shared14,
            provisioningState: shared17,
            linkIdentifier: { type: "string" },
          },
        },
      },
      name: { type: "string" },
      etag: { type: "string" },
      type: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      properties: shared12,
      name: { type: "string" },
      etag: { type: "string" },
      type: { type: "string" },
    },
  },
  status: [],
  provisioning: shared18,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared20 = {
  method: "GET",
  tail: "/privateEndpointConnections/{peConnectionName}",
  success: [200],
  query: ["$expand"],
} as const;
const shared21 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{peConnectionName}",
  success: shared5,
  longRunning: { finalStateVia: "location", headers: [] },
} as const;
const shared22 = {
  operations: {
    list: shared1,
    get: shared20,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{peConnectionName}",
      success: [200],
      body: shared15,
      description: "optional",
    },
    delete: shared21,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      properties: {
        type: {
          kind: "object",
          members: {
            privateEndpoint: shared16,
            privateLinkServiceConnectionState: shared14,
            provisioningState: shared17,
            linkIdentifier: { type: "string" },
            privateEndpointLocation: { type: "string" },
          },
        },
      },
      name: { type: "string" },
      type: { type: "string" },
      etag: { type: "string" },
    },
  },
  status: [],
  provisioning: shared18,
  actionsRequired: "actionsRequired",
  errors: "flat",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Network",
  types: [
    {
      resourceType: "Microsoft.Network/applicationGateways",
      defaultVersion: "2025-09-01",
      surfaces: {
        "2025-09-01": {
          operations: {
            list: shared1,
            get: shared2,
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{connectionName}",
              success: [200, 202],
              longRunning: { finalStateVia: "azure-async-operation", headers: [] },
              body: shared4,
              description: "optional",
            },
            delete: shared6,
            listPrivateLinkResources: shared7,
          },
          connection: {
            kind: "object",
            members: {
              etag: { type: "string" },
              id: { type: "string" },
              name: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    linkIdentifier: { type: "string" },
                    privateEndpoint: shared9,
                    privateLinkServiceConnectionState: shared3,
                    provisioningState: shared10,
                  },
                },
              },
              type: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              etag: { type: "string" },
              id: { type: "string" },
              name: { type: "string" },
              properties: shared12,
              type: { type: "string" },
            },
          },
          status: [],
          provisioning: shared13,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2024-01-01": shared19,
        "2023-11-01": shared19,
      },
      embedded: {
        members: ["id", "properties", "name", "etag", "type"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState", "linkIdentifier"],
      },
    },
    {
      resourceType: "Microsoft.Network/privateLinkServices",
      defaultVersion: "2025-09-01",
      surfaces: {
        "2025-09-01": {
          operations: {
            list: shared1,
            get: shared20,
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{peConnectionName}",
              success: [200],
              body: shared4,
              description: "optional",
            },
            delete: shared21,
          },
          connection: {
            kind: "object",
            members: {
              etag: { type: "string" },
              id: { type: "string" },
              name: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    linkIdentifier: { type: "string" },
                    privateEndpoint: shared9,
                    privateEndpointLocation: { type: "string" },
                    privateLinkServiceConnectionState: shared3,
                    provisioningState: shared10,
                  },
                },
              },
              type: { type: "string" },
            },
          },
          status: [],
          provisioning: shared13,
          actionsRequired: "actionsRequired",
          errors: "flat",
        },
        "2024-01-01": shared22,
        "2023-11-01": shared22,
      },
      embedded: {
        members: ["id", "properties", "name", "type", "etag"],
        properties: [
          "privateEndpoint",
          "privateLinkServiceConnectionState",
          "provisioningState",
          "linkIdentifier",
          "privateEndpointLocation",
        ],
      },
    },
  ],
};
