// Microsoft.StorageSync. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  type: {
    kind: "object",
    members: {
      status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
  required: true,
} as const;
const shared2 = {
  list: {
    operationId: "PrivateEndpointConnections_ListByStorageSyncService",
    method: "GET",
    tail: "/privateEndpointConnections",
    success: [200],
    paging: { items: "value" },
  },
  get: {
    operationId: "PrivateEndpointConnections_Get",
    method: "GET",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200],
  },
  update: {
    operationId: "PrivateEndpointConnections_Create",
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202],
    longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation", "Location"] },
    body: {
      kind: "object",
      members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared1 } } } },
    },
    description: "optional",
  },
  delete: {
    operationId: "PrivateEndpointConnections_Delete",
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202, 204],
    longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation", "Location"] },
  },
  listPrivateLinkResources: {
    operationId: "PrivateLinkResources_ListByStorageSyncService",
    method: "GET",
    tail: "/privateLinkResources",
    success: [200],
    paging: { items: "value" },
  },
} as const;
const shared3 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared4 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared3,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared3,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared5 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
} as const;
const shared6 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared4,
    properties: {
      type: {
        kind: "object",
        members: {
          groupId: { type: "string" },
          requiredMembers: { type: { kind: "array", items: "string" } },
          requiredZoneNames: { type: { kind: "array", items: "string" } },
        },
      },
    },
  },
} as const;
const shared7 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared8 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared9 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.StorageSync/storageSyncServices/{storageSyncServiceName}",
  operations: shared2,
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      systemData: shared4,
      properties: {
        type: {
          kind: "object",
          members: {
            groupIds: { type: { kind: "array", items: "string" } },
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
            privateLinkServiceConnectionState: shared1,
            provisioningState: shared5,
          },
        },
      },
    },
  },
  privateLinkResource: shared6,
  status: shared7,
  provisioning: shared8,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.StorageSync",
  types: [
    {
      resourceType: "Microsoft.StorageSync/storageSyncServices",
      defaultVersion: "2025-12-01",
      surfaces: {
        "2025-12-01": shared9,
        "2022-09-01": shared9,
        "2022-06-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.StorageSync/storageSyncServices/{storageSyncServiceName}",
          operations: shared2,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              systemData: shared4,
              properties: {
                type: {
                  kind: "object",
                  members: {
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared1,
                    provisioningState: shared5,
                  },
                },
              },
            },
          },
          privateLinkResource: shared6,
          status: shared7,
          provisioning: shared8,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
