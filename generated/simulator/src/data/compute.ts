// Microsoft.Compute. Generated; do not edit.
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
    method: "GET",
    tail: "/privateEndpointConnections",
    success: [200],
    paging: { items: "value", next: "nextLink" },
  },
  get: { method: "GET", tail: "/privateEndpointConnections/{privateEndpointConnectionName}", success: [200] },
  update: {
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202],
    longRunning: { finalStateVia: null, headers: [] },
    body: {
      kind: "object",
      members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared1 } } } },
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
    paging: { items: "value" },
  },
} as const;
const shared3 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: shared1,
      provisioningState: {
        type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
      },
    },
  },
} as const;
const shared4 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared5 = { type: { kind: "array", items: "string" } } as const;
const shared6 = {
  kind: "object",
  members: {
    properties: {
      type: {
        kind: "object",
        members: { groupId: { type: "string" }, requiredMembers: shared5, requiredZoneNames: shared5 },
      },
    },
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
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
  { wire: "Updating", meaning: "InProgress", observed: true },
] as const;
const shared9 = {
  operations: shared2,
  connection: {
    kind: "object",
    members: { properties: shared3, id: { type: "string" }, name: { type: "string" }, type: { type: "string" } },
  },
  privateLinkResource: shared6,
  status: shared7,
  provisioning: shared8,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Compute",
  types: [
    {
      resourceType: "Microsoft.Compute/diskAccesses",
      defaultVersion: "2026-03-02",
      surfaces: {
        "2026-03-02": {
          operations: shared2,
          connection: {
            kind: "object",
            members: {
              properties: shared3,
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              systemData: {
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
              },
            },
          },
          privateLinkResource: shared6,
          status: shared7,
          provisioning: shared8,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2024-03-02": shared9,
        "2023-10-02": shared9,
      },
      embedded: {
        members: ["properties", "id", "name", "type"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"],
      },
    },
  ],
};
