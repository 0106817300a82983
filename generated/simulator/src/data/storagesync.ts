// Microsoft.StorageSync. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = { finalStateVia: null, headers: ["Azure-AsyncOperation", "Location"] } as const;
const shared2 = {
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
const shared3 = {
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
    longRunning: shared1,
    body: {
      kind: "object",
      members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared2 } } } },
    },
    description: "optional",
  },
  delete: {
    operationId: "PrivateEndpointConnections_Delete",
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202, 204],
    longRunning: shared1,
  },
  listPrivateLinkResources: {
    operationId: "PrivateLinkResources_ListByStorageSyncService",
    method: "GET",
    tail: "/privateLinkResources",
    success: [200],
    paging: { items: "value" },
  },
} as const;
const shared4 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared5 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared4,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared4,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared6 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared7 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
} as const;
const shared8 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared5,
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
const shared9 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared10 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared11 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.StorageSync/storageSyncServices/{storageSyncServiceName}",
  operations: shared3,
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      systemData: shared5,
      properties: {
        type: {
          kind: "object",
          members: {
            groupIds: { type: { kind: "array", items: "string" } },
            privateEndpoint: shared6,
            privateLinkServiceConnectionState: shared2,
            provisioningState: shared7,
          },
        },
      },
    },
  },
  privateLinkResource: shared8,
  status: shared9,
  provisioning: shared10,
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
        "2025-12-01": shared11,
        "2022-09-01": shared11,
        "2022-06-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.StorageSync/storageSyncServices/{storageSyncServiceName}",
          operations: shared3,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              systemData: shared5,
              properties: {
                type: {
                  kind: "object",
                  members: {
                    privateEndpoint: shared6,
                    privateLinkServiceConnectionState: shared2,
                    provisioningState: shared7,
                  },
                },
              },
            },
          },
          privateLinkResource: shared8,
          status: shared9,
          provisioning: shared10,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
