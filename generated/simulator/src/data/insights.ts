// Microsoft.Insights. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  type: {
    kind: "object",
    members: {
      actionsRequired: { type: "string" },
      description: { type: "string" },
      status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } },
    },
  },
  required: true,
} as const;
const shared2 = {
  list: { method: "GET", tail: "/privateEndpointConnections", success: [200], paging: { items: "value" } },
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
  getPrivateLinkResource: { method: "GET", tail: "/privateLinkResources/{groupName}", success: [200] },
} as const;
const shared3 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared4 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
} as const;
const shared5 = { type: { kind: "array", items: "string" } } as const;
const shared6 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared7 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared6,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared6,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared8 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared5, requiredZoneNames: shared5 },
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

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Insights",
  types: [
    {
      resourceType: "Microsoft.Insights/privateLinkScopes",
      defaultVersion: "2021-09-01",
      surfaces: {
        "2023-06-01-preview": {
          operations: shared2,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    privateEndpoint: shared3,
                    privateLinkServiceConnectionState: shared1,
                    provisioningState: shared4,
                    groupIds: shared5,
                  },
                },
              },
              type: { type: "string" },
              systemData: shared7,
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared8,
              type: { type: "string" },
              systemData: shared7,
            },
          },
          status: shared9,
          provisioning: shared10,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2021-09-01": {
          operations: shared2,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    privateEndpoint: shared3,
                    privateLinkServiceConnectionState: shared1,
                    provisioningState: shared4,
                  },
                },
              },
              type: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared8,
              type: { type: "string" },
            },
          },
          status: shared9,
          provisioning: shared10,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
      embedded: {
        members: ["id", "name", "type", "properties"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"],
      },
    },
  ],
};
