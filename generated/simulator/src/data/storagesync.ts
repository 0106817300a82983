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
  list: { method: "GET", tail: "/privateEndpointConnections", success: [200], paging: { items: "value" } },
  get: { method: "GET", tail: "/privateEndpointConnections/{privateEndpointConnectionName}", success: [200] },
  update: {
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
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202, 204],
    longRunning: shared1,
  },
  listPrivateLinkResources: {
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
const shared6 = { type: { kind: "array", items: "string" } } as const;
const shared7 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared8 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
} as const;
const shared9 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared5,
    properties: {
      type: {
        kind: "object",
        members: { groupId: { type: "string" }, requiredMembers: shared6, requiredZoneNames: shared6 },
      },
    },
  },
} as const;
const shared10 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared11 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared12 = {
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
            groupIds: shared6,
            privateEndpoint: shared7,
            privateLinkServiceConnectionState: shared2,
            provisioningState: shared8,
          },
        },
      },
    },
  },
  privateLinkResource: shared9,
  status: shared10,
  provisioning: shared11,
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
        "2025-12-01": shared12,
        "2022-09-01": shared12,
        "2022-06-01": {
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
                    privateEndpoint: shared7,
                    privateLinkServiceConnectionState: shared2,
                    provisioningState: shared8,
                  },
                },
              },
            },
          },
          privateLinkResource: shared9,
          status: shared10,
          provisioning: shared11,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
      embedded: {
        members: ["id", "name", "type", "systemData", "properties"],
        properties: ["groupIds", "privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"],
      },
    },
  ],
};
