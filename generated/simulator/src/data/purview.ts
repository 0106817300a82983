// Microsoft.Purview. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
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
const shared2 = {
  list: {
    operationId: "PrivateEndpointConnections_ListByAccount",
    method: "GET",
    tail: "/privateEndpointConnections",
    success: [200],
    query: ["$skipToken"],
    paging: { items: "value", next: "nextLink" },
  },
  get: {
    operationId: "PrivateEndpointConnections_Get",
    method: "GET",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200],
  },
  update: {
    operationId: "PrivateEndpointConnections_CreateOrUpdate",
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 201],
    longRunning: { finalStateVia: null, headers: [] },
    body: {
      kind: "object",
      members: {
        properties: {
          type: {
            kind: "object",
            members: {
              privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
              privateLinkServiceConnectionState: shared1,
            },
          },
        },
      },
    },
    description: "optional",
  },
  delete: {
    operationId: "PrivateEndpointConnections_Delete",
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202, 204],
    longRunning: { finalStateVia: null, headers: [] },
  },
  listPrivateLinkResources: {
    operationId: "PrivateLinkResources_ListByAccount",
    method: "GET",
    tail: "/privateLinkResources",
    success: [200],
    paging: { items: "value", next: "nextLink" },
  },
  getPrivateLinkResource: {
    operationId: "PrivateLinkResources_GetByGroupId",
    method: "GET",
    tail: "/privateLinkResources/{groupId}",
    success: [200],
  },
} as const;
const shared3 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared4 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: shared1,
      provisioningState: { type: "string" },
    },
  },
} as const;
const shared5 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
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
    type: { type: "string" },
  },
} as const;
const shared6 = [
  { wire: "Unknown", meaning: "Unrecognized" },
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared7 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Purview/accounts/{accountName}",
  operations: shared2,
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
            createdByType: shared3,
            lastModifiedAt: { type: "string" },
            lastModifiedBy: { type: "string" },
            lastModifiedByType: shared3,
          },
        },
      },
      type: { type: "string" },
      properties: shared4,
    },
  },
  privateLinkResource: shared5,
  status: shared6,
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
        "2024-04-01-preview": shared7,
        "2021-12-01": shared7,
        "2021-07-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Purview/accounts/{accountName}",
          operations: shared2,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              properties: shared4,
            },
          },
          privateLinkResource: shared5,
          status: shared6,
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
