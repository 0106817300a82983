// Microsoft.ContainerRegistry. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "PrivateEndpointConnections_List",
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
const shared3 = { type: { kind: "enum", values: ["None", "Recreate"], open: true } } as const;
const shared4 = {
  type: { kind: "enum", values: ["Approved", "Pending", "Rejected", "Disconnected"], open: true },
} as const;
const shared5 = {
  type: { kind: "object", members: { actionsRequired: shared3, description: { type: "string" }, status: shared4 } },
} as const;
const shared6 = {
  operationId: "PrivateEndpointConnections_Delete",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: "location", headers: ["Location"] },
} as const;
const shared7 = {
  operationId: "Registries_ListPrivateLinkResources",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared8 = {
  operationId: "Registries_GetPrivateLinkResource",
  method: "GET",
  tail: "/privateLinkResources/{groupName}",
  success: [200],
} as const;
const shared9 = {
  type: { kind: "enum", values: ["Creating", "Updating", "Deleting", "Succeeded", "Failed", "Canceled"], open: true },
} as const;
const shared10 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared11 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared10,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared10,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared12 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
} as const;
const shared13 = [
  { wire: "Approved", meaning: "Approved" },
  { wire: "Pending", meaning: "Pending" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared14 = [
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Canceled", meaning: "Canceled" },
] as const;
const shared15 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}",
  operations: {
    list: shared1,
    get: shared2,
    update: {
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "azure-async-operation", headers: ["Azure-AsyncOperation"] },
      body: {
        kind: "object",
        members: {
          properties: {
            type: {
              kind: "object",
              members: {
                privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                privateLinkServiceConnectionState: shared5,
              },
            },
          },
        },
      },
      description: "optional",
    },
    delete: shared6,
    listPrivateLinkResources: shared7,
    getPrivateLinkResource: shared8,
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
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
            privateLinkServiceConnectionState: shared5,
            provisioningState: shared9,
          },
        },
      },
      systemData: shared11,
      type: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      properties: shared12,
      systemData: shared11,
      type: { type: "string" },
    },
  },
  status: shared13,
  provisioning: shared14,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared16 = {
  type: { kind: "object", members: { status: shared4, description: { type: "string" }, actionsRequired: shared3 } },
} as const;
const shared17 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}",
  operations: {
    list: shared1,
    get: shared2,
    update: {
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "azure-async-operation", headers: ["Azure-AsyncOperation"] },
      body: {
        kind: "object",
        members: {
          properties: {
            type: {
              kind: "object",
              members: {
                privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                privateLinkServiceConnectionState: shared16,
              },
            },
          },
        },
      },
      description: "optional",
    },
    delete: shared6,
    listPrivateLinkResources: shared7,
    getPrivateLinkResource: shared8,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      systemData: shared11,
      properties: {
        type: {
          kind: "object",
          members: {
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
            privateLinkServiceConnectionState: shared16,
            provisioningState: shared9,
          },
        },
      },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: { type: { type: "string" }, id: { type: "string" }, name: { type: "string" }, properties: shared12 },
  },
  status: shared13,
  provisioning: shared14,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.ContainerRegistry",
  types: [
    {
      resourceType: "Microsoft.ContainerRegistry/registries",
      defaultVersion: "2025-11-01",
      surfaces: {
        "2026-03-01-preview": shared15,
        "2025-11-01": shared15,
        "2023-07-01": shared17,
        "2022-12-01": shared17,
      },
    },
  ],
};
