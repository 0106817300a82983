// Microsoft.DocumentDB. Generated; do not edit.
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
const shared3 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared4 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared5 = { method: "GET", tail: "/privateLinkResources", success: [200], paging: { items: "value" } } as const;
const shared6 = { method: "GET", tail: "/privateLinkResources/{groupName}", success: [200] } as const;
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
const shared9 = { type: { kind: "array", items: "string" } } as const;
const shared10 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared9, requiredZoneNames: shared9 },
  },
} as const;
const shared11 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null, headers: [] },
      body: {
        kind: "object",
        members: {
          properties: {
            type: {
              kind: "object",
              members: {
                groupId: { type: "string" },
                privateEndpoint: shared3,
                privateLinkServiceConnectionState: {
                  type: { kind: "object", members: { description: { type: "string" }, status: { type: "string" } } },
                },
                provisioningState: { type: "string" },
              },
            },
          },
        },
      },
      description: "optional",
    },
    delete: shared4,
    listPrivateLinkResources: shared5,
    getPrivateLinkResource: shared6,
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
            groupId: { type: "string" },
            privateEndpoint: shared3,
            privateLinkServiceConnectionState: {
              type: {
                kind: "object",
                members: {
                  actionsRequired: { type: "string" },
                  description: { type: "string" },
                  status: { type: "string" },
                },
              },
            },
            provisioningState: { type: "string" },
          },
        },
      },
      type: { type: "string" },
      systemData: shared8,
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      properties: shared10,
      type: { type: "string" },
      systemData: shared8,
    },
  },
  status: [],
  provisioning: [],
  actionsRequired: "actionsRequired",
  errors: "flat",
} as const;
const shared12 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
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
                  type: { kind: "object", members: { status: { type: "string" }, description: { type: "string" } } },
                },
                groupId: { type: "string" },
                provisioningState: { type: "string" },
              },
            },
          },
        },
      },
      description: "optional",
    },
    delete: shared4,
    listPrivateLinkResources: shared5,
    getPrivateLinkResource: shared6,
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
            privateEndpoint: shared3,
            privateLinkServiceConnectionState: {
              type: {
                kind: "object",
                members: {
                  status: { type: "string" },
                  description: { type: "string" },
                  actionsRequired: { type: "string" },
                },
              },
            },
            groupId: { type: "string" },
            provisioningState: { type: "string" },
          },
        },
      },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared10 },
  },
  status: [],
  provisioning: [],
  actionsRequired: "actionsRequired",
  errors: "flat",
} as const;
const shared13 = {
  type: {
    kind: "object",
    members: {
      actionsRequired: { type: "string" },
      description: { type: "string" },
      status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } },
    },
  },
  required: true,
} as const;
const shared14 = {
  operations: {
    list: {
      method: "GET",
      tail: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201, 202],
      longRunning: { finalStateVia: "azure-async-operation", headers: ["Location"] },
      body: {
        kind: "object",
        members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared13 } } } },
      },
      description: "optional",
    },
    delete: {
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "location", headers: ["Location"] },
    },
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
            groupIds: shared9,
            privateEndpoint: shared3,
            privateLinkServiceConnectionState: shared13,
            provisioningState: {
              type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
            },
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
      properties: shared10,
      systemData: shared8,
      type: { type: "string" },
    },
  },
  status: [
    { wire: "Pending", meaning: "Pending" },
    { wire: "Approved", meaning: "Approved" },
    { wire: "Rejected", meaning: "Rejected" },
  ],
  provisioning: [
    { wire: "Succeeded", meaning: "Succeeded" },
    { wire: "Creating", meaning: "InProgress" },
    { wire: "Deleting", meaning: "InProgress" },
    { wire: "Failed", meaning: "Failed" },
  ],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.DocumentDB",
  types: [
    {
      resourceType: "Microsoft.DocumentDB/databaseAccounts",
      defaultVersion: "2026-03-15",
      surfaces: {
        "2026-04-01-preview": shared11,
        "2026-03-15": shared11,
        "2024-05-15": shared12,
        "2023-11-15": shared12,
      },
      embedded: {
        members: ["id", "name", "type", "properties"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "groupId", "provisioningState"],
      },
    },
    {
      resourceType: "Microsoft.DocumentDB/mongoClusters",
      defaultVersion: "2026-06-01",
      surfaces: { "2026-06-15-preview": shared14, "2026-06-01": shared14 },
      embedded: {
        members: ["id", "name", "type", "systemData", "properties"],
        properties: ["groupIds", "privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"],
      },
    },
  ],
};
