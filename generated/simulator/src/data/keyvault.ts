// Microsoft.KeyVault. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "MHSMPrivateEndpointConnections_ListByResource",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = {
  operationId: "MHSMPrivateEndpointConnections_Get",
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
  type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true },
} as const;
const shared6 = {
  type: {
    kind: "object",
    members: {
      actionsRequired: { type: { kind: "enum", values: ["None"], open: true } },
      description: { type: "string" },
      status: shared5,
    },
  },
} as const;
const shared7 = { type: { kind: "object", members: { privateLinkServiceConnectionState: shared6 } } } as const;
const shared8 = { type: { kind: "enum", values: ["B", "C"], open: true }, required: true } as const;
const shared9 = ["Standard_B1", "Custom_B32", "Custom_B6", "Custom_C42", "Custom_C10"] as const;
const shared10 = {
  type: {
    kind: "object",
    members: { family: shared8, name: { type: { kind: "enum", values: shared9, open: true }, required: true } },
  },
} as const;
const shared11 = {
  operationId: "MHSMPrivateEndpointConnections_Delete",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: ["Location"] },
} as const;
const shared12 = {
  operationId: "MHSMPrivateLinkResources_ListByMHSMResource",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared13 = {
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
const shared14 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared15 = {
  type: {
    kind: "enum",
    values: ["Succeeded", "Creating", "Updating", "Deleting", "Failed", "Disconnected"],
    open: true,
  },
} as const;
const shared16 = {
  type: {
    kind: "object",
    members: { privateEndpoint: shared14, privateLinkServiceConnectionState: shared6, provisioningState: shared15 },
  },
} as const;
const shared17 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared18 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared17,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared17,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared19 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
} as const;
const shared20 = {
  kind: "object",
  members: {
    id: { type: "string" },
    identity: shared13,
    location: { type: "string", required: true },
    name: { type: "string" },
    properties: shared19,
    sku: {
      type: {
        kind: "object",
        members: {
          family: shared8,
          name: {
            type: { kind: "enum", values: ["Custom_B6", "Custom_B32", "Custom_C42", "Custom_C10", "Standard_B1"] },
            required: true,
          },
        },
      },
    },
    systemData: shared18,
    tags: { type: { kind: "map", values: "string" } },
    type: { type: "string" },
  },
} as const;
const shared21 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared22 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Disconnected", meaning: "Succeeded" },
] as const;
const shared23 = {
  type: {
    kind: "object",
    members: { family: shared8, name: { type: { kind: "enum", values: shared9 }, required: true } },
  },
} as const;
const shared24 = {
  type: {
    kind: "object",
    members: {
      family: { type: { kind: "enum", values: ["B"], open: true }, required: true },
      name: { type: { kind: "enum", values: ["Standard_B1", "Custom_B32", "Custom_B6"] }, required: true },
    },
  },
} as const;
const shared25 = {
  type: {
    kind: "object",
    members: {
      status: shared5,
      description: { type: "string" },
      actionsRequired: { type: { kind: "enum", values: ["None"], open: true } },
    },
  },
} as const;
const shared26 = { type: { kind: "object", members: { privateLinkServiceConnectionState: shared25 } } } as const;
const shared27 = {
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
const shared28 = {
  type: {
    kind: "object",
    members: { privateEndpoint: shared14, privateLinkServiceConnectionState: shared25, provisioningState: shared15 },
  },
} as const;
const shared29 = {
  operationId: "PrivateEndpointConnections_ListByResource",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared30 = {
  operationId: "PrivateEndpointConnections_Get",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 204],
} as const;
const shared31 = {
  operationId: "PrivateEndpointConnections_Delete",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: ["Location"] },
} as const;
const shared32 = {
  operationId: "PrivateLinkResources_ListByVault",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared33 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults/{vaultName}",
  operations: {
    list: shared29,
    get: shared30,
    update: {
      operationId: "PrivateEndpointConnections_Put",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation"] },
      body: { kind: "object", members: { etag: { type: "string" }, properties: shared7 } },
      description: "optional",
    },
    delete: shared31,
    listPrivateLinkResources: shared32,
  },
  connection: {
    kind: "object",
    members: {
      etag: { type: "string" },
      id: { type: "string" },
      location: { type: "string" },
      name: { type: "string" },
      properties: shared16,
      systemData: shared18,
      tags: { type: { kind: "map", values: "string" } },
      type: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      location: { type: "string" },
      name: { type: "string" },
      properties: shared19,
      systemData: shared18,
      tags: { type: { kind: "map", values: "string" } },
      type: { type: "string" },
    },
  },
  status: shared21,
  provisioning: shared22,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared34 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults/{vaultName}",
  operations: {
    list: shared29,
    get: shared30,
    update: {
      operationId: "PrivateEndpointConnections_Put",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation"] },
      body: { kind: "object", members: { properties: shared26, etag: { type: "string" } } },
      description: "optional",
    },
    delete: shared31,
    listPrivateLinkResources: shared32,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      location: { type: "string" },
      tags: { type: { kind: "map", values: "string" } },
      properties: shared28,
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
      tags: { type: { kind: "map", values: "string" } },
      properties: shared19,
    },
  },
  status: shared21,
  provisioning: shared22,
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
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/managedHSMs/{name}",
          operations: {
            list: shared1,
            get: shared2,
            update: {
              operationId: "MHSMPrivateEndpointConnections_Put",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
              longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation"] },
              body: {
                kind: "object",
                members: {
                  etag: { type: "string" },
                  identity: shared4,
                  location: { type: "string" },
                  properties: shared7,
                  sku: shared10,
                  tags: { type: { kind: "map", values: "string" } },
                },
              },
              description: "optional",
            },
            delete: shared11,
            listPrivateLinkResources: shared12,
          },
          connection: {
            kind: "object",
            members: {
              etag: { type: "string" },
              id: { type: "string" },
              identity: shared13,
              location: { type: "string" },
              name: { type: "string" },
              properties: shared16,
              sku: shared10,
              systemData: shared18,
              tags: { type: { kind: "map", values: "string" } },
              type: { type: "string" },
            },
          },
          privateLinkResource: shared20,
          status: shared21,
          provisioning: shared22,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2026-02-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/managedHSMs/{name}",
          operations: {
            list: shared1,
            get: shared2,
            update: {
              operationId: "MHSMPrivateEndpointConnections_Put",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
              longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation"] },
              body: {
                kind: "object",
                members: {
                  etag: { type: "string" },
                  identity: shared4,
                  location: { type: "string" },
                  properties: shared7,
                  sku: shared23,
                  tags: { type: { kind: "map", values: "string" } },
                },
              },
              description: "optional",
            },
            delete: shared11,
            listPrivateLinkResources: shared12,
          },
          connection: {
            kind: "object",
            members: {
              etag: { type: "string" },
              id: { type: "string" },
              identity: shared13,
              location: { type: "string" },
              name: { type: "string" },
              properties: shared16,
              sku: shared23,
              systemData: shared18,
              tags: { type: { kind: "map", values: "string" } },
              type: { type: "string" },
            },
          },
          privateLinkResource: shared20,
          status: shared21,
          provisioning: shared22,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-07-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/managedHSMs/{name}",
          operations: {
            list: shared1,
            get: shared2,
            update: {
              operationId: "MHSMPrivateEndpointConnections_Put",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
              longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation"] },
              body: {
                kind: "object",
                members: {
                  location: { type: "string" },
                  sku: shared24,
                  tags: { type: { kind: "map", values: "string" } },
                  identity: shared4,
                  properties: shared26,
                  etag: { type: "string" },
                },
              },
              description: "optional",
            },
            delete: shared11,
            listPrivateLinkResources: shared12,
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              location: { type: "string" },
              sku: shared24,
              tags: { type: { kind: "map", values: "string" } },
              systemData: shared18,
              identity: shared27,
              properties: shared28,
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
              sku: shared24,
              tags: { type: { kind: "map", values: "string" } },
              systemData: shared18,
              identity: shared27,
              properties: shared19,
            },
          },
          status: shared21,
          provisioning: shared22,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-02-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/managedHSMs/{name}",
          operations: {
            list: shared1,
            get: shared2,
            update: {
              operationId: "MHSMPrivateEndpointConnections_Put",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
              longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation"] },
              body: {
                kind: "object",
                members: {
                  location: { type: "string" },
                  sku: shared24,
                  tags: { type: { kind: "map", values: "string" } },
                  properties: shared26,
                  etag: { type: "string" },
                },
              },
              description: "optional",
            },
            delete: shared11,
            listPrivateLinkResources: shared12,
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              location: { type: "string" },
              sku: shared24,
              tags: { type: { kind: "map", values: "string" } },
              systemData: shared18,
              properties: shared28,
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
              sku: shared24,
              tags: { type: { kind: "map", values: "string" } },
              systemData: shared18,
              properties: shared19,
            },
          },
          status: shared21,
          provisioning: shared22,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
    {
      resourceType: "Microsoft.KeyVault/vaults",
      defaultVersion: "2026-02-01",
      surfaces: {
        "2026-03-01-preview": shared33,
        "2026-02-01": shared33,
        "2023-07-01": shared34,
        "2023-02-01": shared34,
      },
    },
  ],
};
