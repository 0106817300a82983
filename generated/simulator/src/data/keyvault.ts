// Microsoft.KeyVault. Generated; do not edit.
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
const shared3 = { finalStateVia: null, headers: ["Azure-AsyncOperation"] } as const;
const shared4 = {
  type: { kind: "enum", values: ["None", "SystemAssigned", "UserAssigned", "SystemAssigned,UserAssigned"], open: true },
  required: true,
} as const;
const shared5 = {
  type: {
    kind: "object",
    members: {
      type: shared4,
      userAssignedIdentities: { type: { kind: "map", values: { kind: "object", members: {} } } },
    },
  },
} as const;
const shared6 = { type: { kind: "enum", values: ["None"], open: true } } as const;
const shared7 = {
  type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true },
} as const;
const shared8 = {
  type: { kind: "object", members: { actionsRequired: shared6, description: { type: "string" }, status: shared7 } },
} as const;
const shared9 = { type: { kind: "object", members: { privateLinkServiceConnectionState: shared8 } } } as const;
const shared10 = { type: { kind: "enum", values: ["B", "C"], open: true }, required: true } as const;
const shared11 = ["Standard_B1", "Custom_B32", "Custom_B6", "Custom_C42", "Custom_C10"] as const;
const shared12 = {
  type: {
    kind: "object",
    members: { family: shared10, name: { type: { kind: "enum", values: shared11, open: true }, required: true } },
  },
} as const;
const shared13 = { type: { kind: "map", values: "string" } } as const;
const shared14 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: ["Location"] },
} as const;
const shared15 = { method: "GET", tail: "/privateLinkResources", success: [200], paging: { items: "value" } } as const;
const shared16 = {
  type: {
    kind: "object",
    members: {
      principalId: { type: "string" },
      tenantId: { type: "string" },
      type: shared4,
      userAssignedIdentities: {
        type: {
          kind: "map",
          values: { kind: "object", members: { clientId: { type: "string" }, principalId: { type: "string" } } },
        },
      },
    },
  },
} as const;
const shared17 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared18 = {
  type: {
    kind: "enum",
    values: ["Succeeded", "Creating", "Updating", "Deleting", "Failed", "Disconnected"],
    open: true,
  },
} as const;
const shared19 = {
  type: {
    kind: "object",
    members: { privateEndpoint: shared17, privateLinkServiceConnectionState: shared8, provisioningState: shared18 },
  },
} as const;
const shared20 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared21 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared20,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared20,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared22 = { type: { kind: "array", items: "string" } } as const;
const shared23 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared22, requiredZoneNames: shared22 },
  },
} as const;
const shared24 = {
  kind: "object",
  members: {
    id: { type: "string" },
    identity: shared16,
    location: { type: "string", required: true },
    name: { type: "string" },
    properties: shared23,
    sku: {
      type: {
        kind: "object",
        members: {
          family: shared10,
          name: {
            type: { kind: "enum", values: ["Custom_B6", "Custom_B32", "Custom_C42", "Custom_C10", "Standard_B1"] },
            required: true,
          },
        },
      },
    },
    systemData: shared21,
    tags: shared13,
    type: { type: "string" },
  },
} as const;
const shared25 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared26 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Disconnected", meaning: "Succeeded" },
] as const;
const shared27 = {
  type: {
    kind: "object",
    members: { family: shared10, name: { type: { kind: "enum", values: shared11 }, required: true } },
  },
} as const;
const shared28 = {
  type: {
    kind: "object",
    members: {
      family: { type: { kind: "enum", values: ["B"], open: true }, required: true },
      name: { type: { kind: "enum", values: ["Standard_B1", "Custom_B32", "Custom_B6"] }, required: true },
    },
  },
} as const;
const shared29 = {
  type: { kind: "object", members: { status: shared7, description: { type: "string" }, actionsRequired: shared6 } },
} as const;
const shared30 = { type: { kind: "object", members: { privateLinkServiceConnectionState: shared29 } } } as const;
const shared31 = {
  type: {
    kind: "object",
    members: {
      principalId: { type: "string" },
      tenantId: { type: "string" },
      type: shared4,
      userAssignedIdentities: {
        type: {
          kind: "map",
          values: { kind: "object", members: { principalId: { type: "string" }, clientId: { type: "string" } } },
        },
      },
    },
  },
} as const;
const shared32 = {
  type: {
    kind: "object",
    members: { privateEndpoint: shared17, privateLinkServiceConnectionState: shared29, provisioningState: shared18 },
  },
} as const;
const shared33 = {
  members: ["id", "etag", "properties"],
  properties: ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"],
} as const;
const shared34 = {
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 204],
} as const;
const shared35 = {
  operations: {
    list: shared1,
    get: shared34,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      longRunning: shared3,
      body: { kind: "object", members: { etag: { type: "string" }, properties: shared9 } },
      description: "optional",
    },
    delete: shared14,
    listPrivateLinkResources: shared15,
  },
  connection: {
    kind: "object",
    members: {
      etag: { type: "string" },
      id: { type: "string" },
      location: { type: "string" },
      name: { type: "string" },
      properties: shared19,
      systemData: shared21,
      tags: shared13,
      type: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      location: { type: "string" },
      name: { type: "string" },
      properties: shared23,
      systemData: shared21,
      tags: shared13,
      type: { type: "string" },
    },
  },
  status: shared25,
  provisioning: shared26,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared36 = {
  operations: {
    list: shared1,
    get: shared34,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      longRunning: shared3,
      body: { kind: "object", members: { properties: shared30, etag: { type: "string" } } },
      description: "optional",
    },
    delete: shared14,
    listPrivateLinkResources: shared15,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      location: { type: "string" },
      tags: shared13,
      properties: shared32,
      etag: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      location: { type: "string" },
      tags: shared13,
      properties: shared23,
    },
  },
  status: shared25,
  provisioning: shared26,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.KeyVault",
  types: [
    {
      resourceType: "Microsoft.KeyVault/managedHSMs",
      defaultVersion: "2026-02-01",
      surfaces: {
        "2026-03-01-preview": {
          operations: {
            list: shared1,
            get: shared2,
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
              longRunning: shared3,
              body: {
                kind: "object",
                members: {
                  etag: { type: "string" },
                  identity: shared5,
                  location: { type: "string" },
                  properties: shared9,
                  sku: shared12,
                  tags: shared13,
                },
              },
              description: "optional",
            },
            delete: shared14,
            listPrivateLinkResources: shared15,
          },
          connection: {
            kind: "object",
            members: {
              etag: { type: "string" },
              id: { type: "string" },
              identity: shared16,
              location: { type: "string" },
              name: { type: "string" },
              properties: shared19,
              sku: shared12,
              systemData: shared21,
              tags: shared13,
              type: { type: "string" },
            },
          },
          privateLinkResource: shared24,
          status: shared25,
          provisioning: shared26,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2026-02-01": {
          operations: {
            list: shared1,
            get: shared2,
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
              longRunning: shared3,
              body: {
                kind: "object",
                members: {
                  etag: { type: "string" },
                  identity: shared5,
                  location: { type: "string" },
                  properties: shared9,
                  sku: shared27,
                  tags: shared13,
                },
              },
              description: "optional",
            },
            delete: shared14,
            listPrivateLinkResources: shared15,
          },
          connection: {
            kind: "object",
            members: {
              etag: { type: "string" },
              id: { type: "string" },
              identity: shared16,
              location: { type: "string" },
              name: { type: "string" },
              properties: shared19,
              sku: shared27,
              systemData: shared21,
              tags: shared13,
              type: { type: "string" },
            },
          },
          privateLinkResource: shared24,
          status: shared25,
          provisioning: shared26,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-07-01": {
          operations: {
            list: shared1,
            get: shared2,
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
              longRunning: shared3,
              body: {
                kind: "object",
                members: {
                  location: { type: "string" },
                  sku: shared28,
                  tags: shared13,
                  identity: shared5,
                  properties: shared30,
                  etag: { type: "string" },
                },
              },
              description: "optional",
            },
            delete: shared14,
            listPrivateLinkResources: shared15,
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              location: { type: "string" },
              sku: shared28,
              tags: shared13,
              systemData: shared21,
              identity: shared31,
              properties: shared32,
              etag: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              location: { type: "string" },
              sku: shared28,
              tags: shared13,
              systemData: shared21,
              identity: shared31,
              properties: shared23,
            },
          },
          status: shared25,
          provisioning: shared26,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-02-01": {
          operations: {
            list: shared1,
            get: shared2,
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
              longRunning: shared3,
              body: {
                kind: "object",
                members: {
                  location: { type: "string" },
                  sku: shared28,
                  tags: shared13,
                  properties: shared30,
                  etag: { type: "string" },
                },
              },
              description: "optional",
            },
            delete: shared14,
            listPrivateLinkResources: shared15,
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              location: { type: "string" },
              sku: shared28,
              tags: shared13,
              systemData: shared21,
              properties: shared32,
              etag: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              location: { type: "string" },
              sku: shared28,
              tags: shared13,
              systemData: shared21,
              properties: shared23,
            },
          },
          status: shared25,
          provisioning: shared26,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
      embedded: shared33,
    },
    {
      resourceType: "Microsoft.KeyVault/vaults",
      defaultVersion: "2026-02-01",
      surfaces: {
        "2026-03-01-preview": shared35,
        "2026-02-01": shared35,
        "2023-07-01": shared36,
        "2023-02-01": shared36,
      },
      embedded: shared33,
    },
  ],
};
