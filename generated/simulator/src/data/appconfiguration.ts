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
const shared3 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared4 = {
  type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true },
} as const;
const shared5 = {
  operationId: "PrivateEndpointConnections_Delete",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared6 = {
  operationId: "PrivateLinkResources_ListByConfigurationStore",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared7 = {
  operationId: "PrivateLinkResources_Get",
  method: "GET",
  tail: "/privateLinkResources/{groupName}",
  success: [200],
} as const;
const shared8 = {
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
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared16 = [
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Canceled", meaning: "Canceled" },
] as const;
const shared17 = {
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
    members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared14 },
  },
  status: shared15,
  provisioning: shared16,
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
              properties: shared14,
              type: { type: "string" },
              systemData: shared13,
            },
          },
          status: shared15,
          provisioning: shared16,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2024-06-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.AppConfiguration/configurationStores/{configStoreName}",
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
              properties: shared14,
              type: { type: "string" },
            },
          },
          status: shared15,
          provisioning: shared16,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-03-01": shared17,
        "2022-05-01": shared17,
      },
    },
  ],
};
