// Microsoft.AppConfiguration. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "PrivateEndpointConnections_ListByConfigurationStore",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = {
  operationId: "PrivateEndpointConnections_Get",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = {
  type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true },
} as const;
const shared4 = {
  operationId: "PrivateEndpointConnections_Delete",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared5 = {
  operationId: "PrivateLinkResources_ListByConfigurationStore",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared6 = {
  operationId: "PrivateLinkResources_Get",
  method: "GET",
  tail: "/privateLinkResources/{groupName}",
  success: [200],
} as const;
const shared7 = {
  list: shared1,
  get: shared2,
  update: {
    operationId: "PrivateEndpointConnections_CreateOrUpdate",
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
              privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
              privateLinkServiceConnectionState: {
                type: { kind: "object", members: { description: { type: "string" }, status: shared3 } },
                required: true,
              },
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
} as const;
const shared8 = { type: { kind: "enum", values: ["None", "Recreate"], open: true } } as const;
const shared9 = {
  type: { kind: "enum", values: ["Creating", "Updating", "Deleting", "Succeeded", "Failed", "Canceled"], open: true },
} as const;
const shared10 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: { actionsRequired: shared8, description: { type: "string" }, status: shared3 },
        },
        required: true,
      },
      provisioningState: shared9,
    },
  },
} as const;
const shared11 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared12 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared11,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared11,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared13 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
} as const;
const shared14 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared15 = [
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Canceled", meaning: "Canceled" },
] as const;
const shared16 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.AppConfiguration/configurationStores/{configStoreName}",
  operations: {
    list: shared1,
    get: shared2,
    update: {
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
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
                privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                privateLinkServiceConnectionState: {
                  type: { kind: "object", members: { status: shared3, description: { type: "string" } } },
                  required: true,
                },
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
            provisioningState: shared9,
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
            privateLinkServiceConnectionState: {
              type: {
                kind: "object",
                members: { status: shared3, description: { type: "string" }, actionsRequired: shared8 },
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
    members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared13 },
  },
  status: shared14,
  provisioning: shared15,
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
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.AppConfiguration/configurationStores/{configStoreName}",
          operations: shared7,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared10,
              type: { type: "string" },
              systemData: shared12,
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared13,
              type: { type: "string" },
              systemData: shared12,
            },
          },
          status: shared14,
          provisioning: shared15,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2024-06-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.AppConfiguration/configurationStores/{configStoreName}",
          operations: shared7,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared10,
              type: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared13,
              type: { type: "string" },
            },
          },
          status: shared14,
          provisioning: shared15,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-03-01": shared16,
        "2022-05-01": shared16,
      },
    },
  ],
};
