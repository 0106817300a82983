// Microsoft.DigitalTwins. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true } as const;
const shared2 = {
  type: {
    kind: "object",
    members: {
      status: { type: shared1, required: true },
      description: { type: "string", required: true },
      actionsRequired: { type: "string" },
    },
  },
} as const;
const shared3 = {
  list: {
    operationId: "PrivateEndpointConnections_List",
    method: "GET",
    tail: "/privateEndpointConnections",
    success: [200],
    paging: { items: "value" },
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
    success: [200, 202],
    longRunning: { finalStateVia: null, headers: [] },
    body: {
      kind: "object",
      members: {
        properties: {
          type: {
            kind: "object",
            members: {
              groupIds: { type: { kind: "array", items: "string" } },
              privateLinkServiceConnectionState: shared2,
            },
          },
          required: true,
        },
      },
    },
    description: "required",
  },
  delete: {
    operationId: "PrivateEndpointConnections_Delete",
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202, 204],
    longRunning: { finalStateVia: null, headers: [] },
  },
  listPrivateLinkResources: {
    operationId: "PrivateLinkResources_List",
    method: "GET",
    tail: "/privateLinkResources",
    success: [200],
    paging: { items: "value" },
  },
  getPrivateLinkResource: {
    operationId: "PrivateLinkResources_Get",
    method: "GET",
    tail: "/privateLinkResources/{resourceId}",
    success: [200],
  },
} as const;
const shared4 = {
  type: {
    kind: "object",
    members: {
      provisioningState: { type: shared1, nullable: true },
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      groupIds: { type: { kind: "array", items: "string" } },
      privateLinkServiceConnectionState: shared2,
    },
  },
  required: true,
} as const;
const shared5 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
  nullable: true,
} as const;
const shared6 = {
  kind: "object",
  members: {
    properties: {
      type: {
        kind: "object",
        members: {
          groupId: { type: "string" },
          requiredMembers: { type: { kind: "array", items: "string" } },
          requiredZoneNames: { type: { kind: "array", items: "string" } },
        },
      },
      required: true,
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
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared8 = [
  { wire: "Pending", meaning: "InProgress" },
  { wire: "Approved", meaning: "Succeeded" },
  { wire: "Rejected", meaning: "Succeeded" },
  { wire: "Disconnected", meaning: "Succeeded" },
  { wire: "Succeeded", meaning: "Succeeded", observed: true },
] as const;
const shared9 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DigitalTwins/digitalTwinsInstances/{resourceName}",
  operations: shared3,
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      properties: shared4,
      systemData: {
        type: {
          kind: "object",
          members: {
            createdBy: { type: "string", nullable: true },
            createdByType: shared5,
            createdAt: { type: "string", nullable: true },
            lastModifiedBy: { type: "string", nullable: true },
            lastModifiedByType: shared5,
            lastModifiedAt: { type: "string", nullable: true },
          },
        },
        nullable: true,
      },
    },
  },
  privateLinkResource: shared6,
  status: shared7,
  provisioning: shared8,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.DigitalTwins",
  types: [
    {
      resourceType: "Microsoft.DigitalTwins/digitalTwinsInstances",
      defaultVersion: "2023-01-31",
      surfaces: {
        "2023-01-31": shared9,
        "2022-10-31": shared9,
        "2020-12-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DigitalTwins/digitalTwinsInstances/{resourceName}",
          operations: shared3,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              properties: shared4,
            },
          },
          privateLinkResource: shared6,
          status: shared7,
          provisioning: shared8,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
