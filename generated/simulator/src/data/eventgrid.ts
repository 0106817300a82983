// Microsoft.EventGrid. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  query: ["$filter", "$top"],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = {
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = { type: { kind: "array", items: "string" } } as const;
const shared4 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared5 = {
  type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true },
} as const;
const shared6 = {
  type: { kind: "enum", values: ["Creating", "Updating", "Deleting", "Succeeded", "Canceled", "Failed"], open: true },
} as const;
const shared7 = {
  type: {
    kind: "object",
    members: {
      groupIds: shared3,
      privateEndpoint: shared4,
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: shared5 },
        },
      },
      provisioningState: shared6,
    },
  },
} as const;
const shared8 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  query: ["$filter", "$top"],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared9 = { method: "GET", tail: "/privateLinkResources/{privateLinkResourceName}", success: [200] } as const;
const shared10 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared11 = [
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Canceled", meaning: "Canceled" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared12 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: null, headers: [] },
      body: { kind: "object", members: { properties: shared7 } },
      description: "optional",
    },
    delete: {
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: null, headers: ["Location"] },
    },
    listPrivateLinkResources: shared8,
    getPrivateLinkResource: shared9,
  },
  connection: {
    kind: "object",
    members: { id: { type: "string" }, name: { type: "string" }, properties: shared7, type: { type: "string" } },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      properties: {
        type: {
          kind: "object",
          members: {
            displayName: { type: "string" },
            groupId: { type: "string" },
            requiredMembers: shared3,
            requiredZoneNames: shared3,
          },
        },
      },
      type: { type: "string" },
    },
  },
  status: shared10,
  provisioning: shared11,
  actionsRequired: "actionsRequired",
  errors: "undeclared",
} as const;
const shared13 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: shared4,
      groupIds: shared3,
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: { status: shared5, description: { type: "string" }, actionsRequired: { type: "string" } },
        },
      },
      provisioningState: shared6,
    },
  },
} as const;
const shared14 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: null, headers: [] },
      body: { kind: "object", members: { properties: shared13 } },
      description: "optional",
    },
    delete: {
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: null, headers: [] },
    },
    listPrivateLinkResources: shared8,
    getPrivateLinkResource: shared9,
  },
  connection: {
    kind: "object",
    members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared13 },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      properties: {
        type: {
          kind: "object",
          members: {
            groupId: { type: "string" },
            displayName: { type: "string" },
            requiredMembers: shared3,
            requiredZoneNames: shared3,
          },
        },
      },
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
    },
  },
  status: shared10,
  provisioning: shared11,
  actionsRequired: "actionsRequired",
  errors: "undeclared",
} as const;
const shared15 = {
  "2025-07-15-preview": shared12,
  "2025-02-15": shared12,
  "2022-06-15": shared14,
  "2021-12-01": shared14,
} as const;
const shared16 = {
  members: ["id", "name", "type", "properties"],
  properties: ["privateEndpoint", "groupIds", "privateLinkServiceConnectionState", "provisioningState"],
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.EventGrid",
  types: [
    {
      resourceType: "Microsoft.EventGrid/domains",
      defaultVersion: "2025-02-15",
      surfaces: shared15,
      embedded: shared16,
    },
    {
      resourceType: "Microsoft.EventGrid/namespaces",
      defaultVersion: "2025-02-15",
      surfaces: { "2025-07-15-preview": shared12, "2025-02-15": shared12 },
      embedded: shared16,
    },
    {
      resourceType: "Microsoft.EventGrid/partnerNamespaces",
      defaultVersion: "2025-02-15",
      surfaces: { "2025-07-15-preview": shared12, "2025-02-15": shared12, "2022-06-15": shared14 },
      embedded: shared16,
    },
    {
      resourceType: "Microsoft.EventGrid/topics",
      defaultVersion: "2025-02-15",
      surfaces: shared15,
      embedded: shared16,
    },
  ],
};
