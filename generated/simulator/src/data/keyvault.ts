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
const shared14 = {
  type: {
    kind: "enum",
    values: ["Succeeded", "Creating", "Updating", "Deleting", "Failed", "Disconnected"],
    open: true,
  },
} as const;
const shared15 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: shared6,
      provisioningState: shared14,
    },
  },
} as const;
const shared16 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared17 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared16,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared16,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared18 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
} as const;
const shared19 = {
  kind: "object",
  members: {
    id: { type: "string" },
    identity: shared13,
    location: { type: "string", required: true },
    name: { type: "string" },
    properties: shared18,
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
    systemData: shared17,
    tags: { type: { kind: "map", values: "string" } },
    type: { type: "string" },
  },
} as const;
const shared20 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared21 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Disconnected", meaning: "Succeeded" },
] as const;
const shared22 = {
  type: {
    kind: "object",
    members: { family: shared8, name: { type: { kind: "enum", values: shared9 }, required: true } },
  },
} as const;
const shared23 = {
  type: {
    kind: "object",
    members: {
      family: { type: { kind: "enum", values: ["B"], open: true }, required: true },
      name: { type: { kind: "enum", values: ["Standard_B1", "Custom_B32", "Custom_B6"] }, required: true },
    },
  },
} as const;
const shared24 = {
  type: {
    kind: "object",
    members: {
      status: shared5,
      description: { type: "string" },
      actionsRequired: { type: { kind: "enum", values: ["None"], open: true } },
    },
  },
} as const;
const shared25 = { type: { kind: "object", members: { privateLinkServiceConnectionState: shared24 } } } as const;
const shared26 = {
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
const shared27 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: shared24,
      provisioningState: shared14,
    },
  },
} as const;
const shared28 = {
  operationId: "PrivateEndpointConnections_ListByResource",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared29 = {
  operationId: "PrivateEndpointConnections_Get",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 204],
} as const;
const shared30 = {
  operationId: "PrivateEndpointConnections_Delete",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: ["Location"] },
} as const;
const shared31 = {
  operationId: "PrivateLinkResources_ListByVault",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared32 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults/{vaultName}",
  operations: {
    list: shared28,
    get: shared29,
    update: {
      operationId: "PrivateEndpointConnections_Put",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation"] },
      body: { kind: "object", members: { etag: { type: "string" }, properties: shared7 } },
      description: "optional",
    },
    delete: shared30,
    listPrivateLinkResources: shared31,
  },
  connection: {
    kind: "object",
    members: {
      etag: { type: "string" },
      id: { type: "string" },
      location: { type: "string" },
      name: { type: "string" },
      properties: shared15,
      systemData: shared17,
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
      properties: shared18,
      systemData: shared17,
      tags: { type: { kind: "map", values: "string" } },
      type: { type: "string" },
    },
  },
  status: shared20,
  provisioning: shared21,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared33 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults/{vaultName}",
  operations: {
    list: shared28,
    get: shared29,
    update: {
      operationId: "PrivateEndpointConnections_Put",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation"] },
      body: { kind: "object", members: { properties: shared25, etag: { type: "string" } } },
      description: "optional",
    },
    delete: shared30,
    listPrivateLinkResources: shared31,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      location: { type: "string" },
      tags: { type: { kind: "map", values: "string" } },
      properties: shared27,
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
      properties: shared18,
    },
  },
  status: shared20,
  provisioning: shared21,
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
              properties: shared15,
              sku: shared10,
              systemData: shared17,
              tags: { type: { kind: "map", values: "string" } },
              type: { type: "string" },
            },
          },
          privateLinkResource: shared19,
          status: shared20,
          provisioning: shared21,
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
                  sku: shared22,
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
              properties: shared15,
              sku: shared22,
              systemData: shared17,
              tags: { type: { kind: "map", values: "string" } },
              type: { type: "string" },
            },
          },
          privateLinkResource: shared19,
          status: shared20,
          provisioning: shared21,
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
                  sku: shared23,
                  tags: { type: { kind: "map", values: "string" } },
                  identity: shared4,
                  properties: shared25,
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
              sku: shared23,
              tags: { type: { kind: "map", values: "string" } },
              systemData: shared17,
              identity: shared26,
              properties: shared27,
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
              sku: shared23,
              tags: { type: { kind: "map", values: "string" } },
              systemData: shared17,
              identity: shared26,
              properties: shared18,
            },
          },
          status: shared20,
          provisioning: shared21,
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
                  sku: shared23,
                  tags: { type: { kind: "map", values: "string" } },
                  properties: shared25,
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
              sku: shared23,
              tags: { type: { kind: "map", values: "string" } },
              systemData: shared17,
              properties: shared27,
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
              sku: shared23,
              tags: { type: { kind: "map", values: "string" } },
              systemData: shared17,
              properties: shared18,
            },
          },
          status: shared20,
          provisioning: shared21,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
    {
      resourceType: "Microsoft.KeyVault/vaults",
      defaultVersion: "2026-02-01",
      surfaces: {
        "2026-03-01-preview": shared32,
        "2026-02-01": shared32,
        "2023-07-01": shared33,
        "2023-02-01": shared33,
      },
    },
  ],
};
