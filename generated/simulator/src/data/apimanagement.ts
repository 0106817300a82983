// Microsoft.ApiManagement. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value" },
} as const;
const shared2 = {
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = { finalStateVia: null, headers: ["location"] } as const;
const shared4 = {
  kind: "object",
  members: {
    status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } },
    description: { type: "string" },
    actionsRequired: { type: "string" },
  },
} as const;
const shared5 = {
  kind: "object",
  members: {
    id: { type: "string" },
    properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: { type: shared4 } } } },
  },
} as const;
const shared6 = [200, 202, 204] as const;
const shared7 = { method: "GET", tail: "/privateLinkResources", success: [200], paging: { items: "value" } } as const;
const shared8 = { method: "GET", tail: "/privateLinkResources/{privateLinkSubResourceName}", success: [200] } as const;
const shared9 = {
  list: shared1,
  get: shared2,
  update: {
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202],
    longRunning: shared3,
    body: shared5,
    id: true,
    description: "optional",
  },
  delete: {
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: shared6,
    longRunning: shared3,
  },
  listPrivateLinkResources: shared7,
  getPrivateLinkResource: shared8,
} as const;
const shared10 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared11 = { type: shared4, required: true } as const;
const shared12 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
} as const;
const shared13 = { type: { kind: "array", items: "string" } } as const;
const shared14 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared15 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared14,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared14,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared16 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared13, requiredZoneNames: shared13 },
  },
} as const;
const shared17 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Succeeded", meaning: "Approved", observed: true },
] as const;
const shared18 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Pending", meaning: "InProgress", observed: true },
] as const;
const shared19 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: {
          privateEndpoint: shared10,
          privateLinkServiceConnectionState: shared11,
          provisioningState: shared12,
        },
      },
    },
  },
} as const;
const shared20 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared16 },
} as const;
const shared21 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared5,
      id: true,
      description: "optional",
    },
    delete: {
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: shared6,
      longRunning: { finalStateVia: null, headers: [] },
    },
    listPrivateLinkResources: shared7,
    getPrivateLinkResource: shared8,
  },
  connection: shared19,
  privateLinkResource: shared20,
  status: shared17,
  provisioning: shared18,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.ApiManagement",
  types: [
    {
      resourceType: "Microsoft.ApiManagement/service",
      defaultVersion: "2024-05-01",
      surfaces: {
        "2025-09-01-preview": {
          operations: shared9,
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
                    privateEndpoint: shared10,
                    privateLinkServiceConnectionState: shared11,
                    provisioningState: shared12,
                    groupIds: shared13,
                  },
                },
              },
              systemData: shared15,
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              properties: shared16,
              systemData: shared15,
            },
          },
          status: shared17,
          provisioning: shared18,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2024-05-01": {
          operations: shared9,
          connection: shared19,
          privateLinkResource: shared20,
          status: shared17,
          provisioning: shared18,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2022-08-01": shared21,
        "2021-08-01": shared21,
      },
    },
  ],
};
