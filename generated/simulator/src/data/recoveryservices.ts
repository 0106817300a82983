// Microsoft.RecoveryServices. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared2 = {
  type: {
    kind: "array",
    items: { kind: "enum", values: ["AzureBackup", "AzureBackup_secondary", "AzureSiteRecovery"], open: true },
  },
} as const;
const shared3 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared4 = {
  type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true },
} as const;
const shared5 = { type: { kind: "enum", values: ["Succeeded", "Deleting", "Failed", "Pending"], open: true } } as const;
const shared6 = {
  type: {
    kind: "object",
    members: {
      groupIds: shared2,
      privateEndpoint: shared3,
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: shared4 },
        },
      },
      provisioningState: shared5,
    },
  },
} as const;
const shared7 = { type: { kind: "map", values: "string" } } as const;
const shared8 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared9 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared10 = { method: "GET", tail: "/privateLinkResources/{privateLinkResourceName}", success: [200] } as const;
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
const shared13 = { type: { kind: "array", items: "string" } } as const;
const shared14 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared13, requiredZoneNames: shared13 },
  },
} as const;
const shared15 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared16 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Pending", meaning: "InProgress" },
] as const;
const shared17 = {
  type: {
    kind: "object",
    members: {
      provisioningState: shared5,
      privateEndpoint: shared3,
      groupIds: shared2,
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: { status: shared4, description: { type: "string" }, actionsRequired: { type: "string" } },
        },
      },
    },
  },
} as const;
const shared18 = {
  operations: {
    get: shared1,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: null, headers: [] },
      body: {
        kind: "object",
        members: { location: { type: "string" }, tags: shared7, eTag: { type: "string" }, properties: shared17 },
      },
      description: "optional",
    },
    delete: shared8,
    listPrivateLinkResources: shared9,
    getPrivateLinkResource: shared10,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      location: { type: "string" },
      tags: shared7,
      eTag: { type: "string" },
      properties: shared17,
    },
  },
  privateLinkResource: {
    kind: "object",
    members: { properties: shared14, id: { type: "string" }, name: { type: "string" }, type: { type: "string" } },
  },
  status: shared15,
  provisioning: shared16,
  actionsRequired: "actionsRequired",
  listFromTarget: { items: "properties.privateEndpointConnections" },
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.RecoveryServices",
  types: [
    {
      resourceType: "Microsoft.RecoveryServices/vaults",
      defaultVersion: "2026-07-01",
      surfaces: {
        "2026-07-01": {
          operations: {
            get: shared1,
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 201],
              longRunning: { finalStateVia: null, headers: [] },
              body: {
                kind: "object",
                members: { eTag: { type: "string" }, location: { type: "string" }, properties: shared6, tags: shared7 },
              },
              description: "optional",
            },
            delete: shared8,
            listPrivateLinkResources: shared9,
            getPrivateLinkResource: shared10,
          },
          connection: {
            kind: "object",
            members: {
              eTag: { type: "string" },
              id: { type: "string" },
              location: { type: "string" },
              name: { type: "string" },
              properties: shared6,
              systemData: shared12,
              tags: shared7,
              type: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared14,
              systemData: shared12,
              type: { type: "string" },
            },
          },
          status: shared15,
          provisioning: shared16,
          actionsRequired: "actionsRequired",
          listFromTarget: { items: "properties.privateEndpointConnections" },
          errors: "arm",
        },
        "2024-04-01": shared18,
        "2024-02-01": shared18,
      },
      embedded: {
        members: ["id", "properties", "name", "type", "location"],
        properties: ["provisioningState", "privateEndpoint", "privateLinkServiceConnectionState", "groupIds"],
      },
    },
  ],
};
