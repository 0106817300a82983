// Microsoft.Purview. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared2 = {
  type: {
    kind: "object",
    members: {
      actionsRequired: { type: "string" },
      description: { type: "string" },
      status: {
        type: { kind: "enum", values: ["Unknown", "Pending", "Approved", "Rejected", "Disconnected"], open: true },
      },
    },
  },
} as const;
const shared3 = {
  list: {
    method: "GET",
    tail: "/privateEndpointConnections",
    success: [200],
    query: ["$skipToken"],
    paging: { items: "value", next: "nextLink" },
  },
  get: { method: "GET", tail: "/privateEndpointConnections/{privateEndpointConnectionName}", success: [200] },
  update: {
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 201],
    longRunning: { finalStateVia: null, headers: [] },
    body: {
      kind: "object",
      members: {
        properties: {
          type: { kind: "object", members: { privateEndpoint: shared1, privateLinkServiceConnectionState: shared2 } },
        },
      },
    },
    description: "optional",
  },
  delete: {
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202, 204],
    longRunning: { finalStateVia: null, headers: [] },
  },
  listPrivateLinkResources: {
    method: "GET",
    tail: "/privateLinkResources",
    success: [200],
    paging: { items: "value", next: "nextLink" },
  },
  getPrivateLinkResource: { method: "GET", tail: "/privateLinkResources/{groupId}", success: [200] },
} as const;
const shared4 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared5 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: shared1,
      privateLinkServiceConnectionState: shared2,
      provisioningState: { type: "string" },
    },
  },
} as const;
const shared6 = { type: { kind: "array", items: "string" } } as const;
const shared7 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: { groupId: { type: "string" }, requiredMembers: shared6, requiredZoneNames: shared6 },
      },
    },
    type: { type: "string" },
  },
} as const;
const shared8 = [
  { wire: "Unknown", meaning: "Unrecognized" },
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared9 = {
  operations: shared3,
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      systemData: {
        type: {
          kind: "object",
          members: {
            createdAt: { type: "string" },
            createdBy: { type: "string" },
            createdByType: shared4,
            lastModifiedAt: { type: "string" },
            lastModifiedBy: { type: "string" },
            lastModifiedByType: shared4,
          },
        },
      },
      type: { type: "string" },
      properties: shared5,
    },
  },
  privateLinkResource: shared7,
  status: shared8,
  provisioning: [],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Purview",
  types: [
    {
      resourceType: "Microsoft.Purview/accounts",
      defaultVersion: "2021-12-01",
      surfaces: {
        "2024-04-01-preview": shared9,
        "2021-12-01": shared9,
        "2021-07-01": {
          operations: shared3,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              properties: shared5,
            },
          },
          privateLinkResource: shared7,
          status: shared8,
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
      embedded: {
        members: ["id", "name", "systemData", "type", "properties"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"],
      },
    },
  ],
};
