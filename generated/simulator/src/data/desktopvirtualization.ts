// Microsoft.DesktopVirtualization. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = ["initialSkip", "isDescending", "pageSize"] as const;
const shared2 = {
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } } as const;
const shared4 = {
  type: {
    kind: "object",
    members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: shared3 },
  },
  required: true,
} as const;
const shared5 = {
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
  body: {
    kind: "object",
    members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared4 } } } },
  },
  description: "optional",
} as const;
const shared6 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 204],
} as const;
const shared7 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  query: shared1,
  paging: { items: "value", next: "nextLink" },
} as const;
const shared8 = { type: { kind: "array", items: "string" } } as const;
const shared9 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared10 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
} as const;
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
const shared13 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: {
          groupIds: shared8,
          privateEndpoint: shared9,
          privateLinkServiceConnectionState: shared4,
          provisioningState: shared10,
        },
      },
    },
    systemData: shared12,
    type: { type: "string" },
  },
} as const;
const shared14 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared8, requiredZoneNames: shared8 },
  },
} as const;
const shared15 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    properties: shared14,
    systemData: shared12,
    type: { type: "string" },
  },
} as const;
const shared16 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared17 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared18 = {
  operations: {
    list: {
      method: "GET",
      tail: "/privateEndpointConnections",
      success: [200],
      query: shared1,
      paging: { items: "value", next: "nextLink" },
    },
    get: shared2,
    update: shared5,
    delete: shared6,
    listPrivateLinkResources: shared7,
  },
  connection: shared13,
  privateLinkResource: shared15,
  status: shared16,
  provisioning: shared17,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared19 = ["pageSize", "isDescending", "initialSkip"] as const;
const shared20 = {
  type: {
    kind: "object",
    members: { status: shared3, description: { type: "string" }, actionsRequired: { type: "string" } },
  },
  required: true,
} as const;
const shared21 = {
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
  body: {
    kind: "object",
    members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared20 } } } },
  },
  description: "optional",
} as const;
const shared22 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  query: shared19,
  paging: { items: "value", next: "nextLink" },
} as const;
const shared23 = {
  list: {
    method: "GET",
    tail: "/privateEndpointConnections",
    success: [200],
    query: shared19,
    paging: { items: "value", next: "nextLink" },
  },
  get: shared2,
  update: shared21,
  delete: shared6,
  listPrivateLinkResources: shared22,
} as const;
const shared24 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared12,
    properties: {
      type: {
        kind: "object",
        members: {
          groupIds: shared8,
          privateEndpoint: shared9,
          privateLinkServiceConnectionState: shared20,
          provisioningState: shared10,
        },
      },
    },
  },
} as const;
const shared25 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared12,
    properties: shared14,
  },
} as const;
const shared26 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: { privateEndpoint: shared9, privateLinkServiceConnectionState: shared20, provisioningState: shared10 },
      },
    },
    systemData: shared12,
  },
} as const;
const shared27 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared14 },
} as const;
const shared28 = {
  members: ["id", "name", "type", "systemData", "properties"],
  properties: ["groupIds", "privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"],
} as const;
const shared29 = {
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared30 = {
  operations: { list: shared29, get: shared2, update: shared5, delete: shared6, listPrivateLinkResources: shared7 },
  connection: shared13,
  privateLinkResource: shared15,
  status: shared16,
  provisioning: shared17,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared31 = {
  list: shared29,
  get: shared2,
  update: shared21,
  delete: shared6,
  listPrivateLinkResources: shared22,
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.DesktopVirtualization",
  types: [
    {
      resourceType: "Microsoft.DesktopVirtualization/hostPools",
      defaultVersion: "2025-10-10",
      surfaces: {
        "2026-04-01-preview": shared18,
        "2025-10-10": shared18,
        "2024-04-03": {
          operations: shared23,
          connection: shared24,
          privateLinkResource: shared25,
          status: shared16,
          provisioning: shared17,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-09-05": {
          operations: shared23,
          connection: shared26,
          privateLinkResource: shared27,
          status: shared16,
          provisioning: shared17,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
      embedded: shared28,
    },
    {
      resourceType: "Microsoft.DesktopVirtualization/workspaces",
      defaultVersion: "2025-10-10",
      surfaces: {
        "2026-04-01-preview": shared30,
        "2025-10-10": shared30,
        "2024-04-03": {
          operations: shared31,
          connection: shared24,
          privateLinkResource: shared25,
          status: shared16,
          provisioning: shared17,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-09-05": {
          operations: shared31,
          connection: shared26,
          privateLinkResource: shared27,
          status: shared16,
          provisioning: shared17,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
      embedded: shared28,
    },
  ],
};
