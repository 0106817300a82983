// Microsoft.EventGrid. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "PrivateEndpointConnections_ListByResource",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  query: ["$filter", "$top"],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = {
  operationId: "PrivateEndpointConnections_Get",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = {
  type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true },
} as const;
const shared4 = {
  type: { kind: "enum", values: ["Creating", "Updating", "Deleting", "Succeeded", "Canceled", "Failed"], open: true },
} as const;
const shared5 = {
  type: {
    kind: "object",
    members: {
      groupIds: { type: { kind: "array", items: "string" } },
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: shared3 },
        },
      },
      provisioningState: shared4,
    },
  },
} as const;
const shared6 = {
  operationId: "PrivateLinkResources_ListByResource",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  query: ["$filter", "$top"],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared7 = {
  operationId: "PrivateLinkResources_Get",
  method: "GET",
  tail: "/privateLinkResources/{privateLinkResourceName}",
  success: [200],
} as const;
const shared8 = {
  list: shared1,
  get: shared2,
  update: {
    operationId: "PrivateEndpointConnections_Update",
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 201],
    longRunning: { finalStateVia: null, headers: [] },
    body: { kind: "object", members: { properties: shared5 } },
    description: "optional",
  },
  delete: {
    operationId: "PrivateEndpointConnections_Delete",
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [202, 204],
    longRunning: { finalStateVia: null, headers: ["Location"] },
  },
  listPrivateLinkResources: shared6,
  getPrivateLinkResource: shared7,
} as const;
const shared9 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, properties: shared5, type: { type: "string" } },
} as const;
const shared10 = {
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
          requiredMembers: { type: { kind: "array", items: "string" } },
          requiredZoneNames: { type: { kind: "array", items: "string" } },
        },
      },
    },
    type: { type: "string" },
  },
} as const;
const shared11 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared12 = [
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Canceled", meaning: "Canceled" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared13 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/domains/{parentName}",
  operations: shared8,
  connection: shared9,
  privateLinkResource: shared10,
  status: shared11,
  provisioning: shared12,
  actionsRequired: "actionsRequired",
  errors: "undeclared",
} as const;
const shared14 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      groupIds: { type: { kind: "array", items: "string" } },
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: { status: shared3, description: { type: "string" }, actionsRequired: { type: "string" } },
        },
      },
      provisioningState: shared4,
    },
  },
} as const;
const shared15 = {
  list: shared1,
  get: shared2,
  update: {
    operationId: "PrivateEndpointConnections_Update",
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 201],
    longRunning: { finalStateVia: null, headers: [] },
    body: { kind: "object", members: { properties: shared14 } },
    description: "optional",
  },
  delete: {
    operationId: "PrivateEndpointConnections_Delete",
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [202, 204],
    longRunning: { finalStateVia: null, headers: [] },
  },
  listPrivateLinkResources: shared6,
  getPrivateLinkResource: shared7,
} as const;
const shared16 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared14 },
} as const;
const shared17 = {
  kind: "object",
  members: {
    properties: {
      type: {
        kind: "object",
        members: {
          groupId: { type: "string" },
          displayName: { type: "string" },
          requiredMembers: { type: { kind: "array", items: "string" } },
          requiredZoneNames: { type: { kind: "array", items: "string" } },
        },
      },
    },
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
  },
} as const;
const shared18 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/domains/{parentName}",
  operations: shared15,
  connection: shared16,
  privateLinkResource: shared17,
  status: shared11,
  provisioning: shared12,
  actionsRequired: "actionsRequired",
  errors: "undeclared",
} as const;
const shared19 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/namespaces/{parentName}",
  operations: shared8,
  connection: shared9,
  privateLinkResource: shared10,
  status: shared11,
  provisioning: shared12,
  actionsRequired: "actionsRequired",
  errors: "undeclared",
} as const;
const shared20 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/partnerNamespaces/{parentName}",
  operations: shared8,
  connection: shared9,
  privateLinkResource: shared10,
  status: shared11,
  provisioning: shared12,
  actionsRequired: "actionsRequired",
  errors: "undeclared",
} as const;
const shared21 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/topics/{parentName}",
  operations: shared8,
  connection: shared9,
  privateLinkResource: shared10,
  status: shared11,
  provisioning: shared12,
  actionsRequired: "actionsRequired",
  errors: "undeclared",
} as const;
const shared22 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/topics/{parentName}",
  operations: shared15,
  connection: shared16,
  privateLinkResource: shared17,
  status: shared11,
  provisioning: shared12,
  actionsRequired: "actionsRequired",
  errors: "undeclared",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.EventGrid",
  types: [
    {
      resourceType: "Microsoft.EventGrid/domains",
      defaultVersion: "2025-02-15",
      surfaces: {
        "2025-07-15-preview": shared13,
        "2025-02-15": shared13,
        "2022-06-15": shared18,
        "2021-12-01": shared18,
      },
    },
    {
      resourceType: "Microsoft.EventGrid/namespaces",
      defaultVersion: "2025-02-15",
      surfaces: { "2025-07-15-preview": shared19, "2025-02-15": shared19 },
    },
    {
      resourceType: "Microsoft.EventGrid/partnerNamespaces",
      defaultVersion: "2025-02-15",
      surfaces: {
        "2025-07-15-preview": shared20,
        "2025-02-15": shared20,
        "2022-06-15": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventGrid/partnerNamespaces/{parentName}",
          operations: shared15,
          connection: shared16,
          privateLinkResource: shared17,
          status: shared11,
          provisioning: shared12,
          actionsRequired: "actionsRequired",
          errors: "undeclared",
        },
      },
    },
    {
      resourceType: "Microsoft.EventGrid/topics",
      defaultVersion: "2025-02-15",
      surfaces: {
        "2025-07-15-preview": shared21,
        "2025-02-15": shared21,
        "2022-06-15": shared22,
        "2021-12-01": shared22,
      },
    },
  ],
};
