// Microsoft.DigitalTwins. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = { type: { kind: "array", items: "string" } } as const;
const shared2 = { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true } as const;
const shared3 = {
  type: {
    kind: "object",
    members: {
      status: { type: shared2, required: true },
      description: { type: "string", required: true },
      actionsRequired: { type: "string" },
    },
  },
} as const;
const shared4 = {
  list: { method: "GET", tail: "/privateEndpointConnections", success: [200], paging: { items: "value" } },
  get: { method: "GET", tail: "/privateEndpointConnections/{privateEndpointConnectionName}", success: [200] },
  update: {
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202],
    longRunning: { finalStateVia: null, headers: [] },
    body: {
      kind: "object",
      members: {
        properties: {
          type: { kind: "object", members: { groupIds: shared1, privateLinkServiceConnectionState: shared3 } },
          required: true,
        },
      },
    },
    description: "required",
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
  getPrivateLinkResource: { method: "GET", tail: "/privateLinkResources/{resourceId}", success: [200] },
} as const;
const shared5 = {
  type: {
    kind: "object",
    members: {
      provisioningState: { type: shared2, nullable: true },
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      groupIds: shared1,
      privateLinkServiceConnectionState: shared3,
    },
  },
  required: true,
} as const;
const shared6 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
  nullable: true,
} as const;
const shared7 = {
  kind: "object",
  members: {
    properties: {
      type: {
        kind: "object",
        members: { groupId: { type: "string" }, requiredMembers: shared1, requiredZoneNames: shared1 },
      },
      required: true,
    },
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
  },
} as const;
const shared8 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared9 = [
  { wire: "Pending", meaning: "InProgress" },
  { wire: "Approved", meaning: "Succeeded" },
  { wire: "Rejected", meaning: "Succeeded" },
  { wire: "Disconnected", meaning: "Succeeded" },
  { wire: "Succeeded", meaning: "Succeeded", observed: true },
] as const;
const shared10 = {
  operations: shared4,
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      properties: shared5,
      systemData: {
        type: {
          kind: "object",
          members: {
            createdBy: { type: "string", nullable: true },
            createdByType: shared6,
            createdAt: { type: "string", nullable: true },
            lastModifiedBy: { type: "string", nullable: true },
            lastModifiedByType: shared6,
            lastModifiedAt: { type: "string", nullable: true },
          },
        },
        nullable: true,
      },
    },
  },
  privateLinkResource: shared7,
  status: shared8,
  provisioning: shared9,
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
        "2023-01-31": shared10,
        "2022-10-31": shared10,
        "2020-12-01": {
          operations: shared4,
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
          provisioning: shared9,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
      embedded: {
        members: ["id", "name", "type", "properties", "systemData"],
        properties: ["provisioningState", "privateEndpoint", "groupIds", "privateLinkServiceConnectionState"],
      },
    },
  ],
};
