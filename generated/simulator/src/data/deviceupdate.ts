// Microsoft.DeviceUpdate. Generated; do not edit.
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
const shared3 = {
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
const shared4 = { type: { kind: "array", items: "string" } } as const;
const shared5 = {
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [201],
  longRunning: { finalStateVia: "azure-async-operation", headers: [] },
  body: {
    kind: "object",
    members: {
      properties: {
        type: { kind: "object", members: { privateLinkServiceConnectionState: shared3, groupIds: shared4 } },
        required: true,
      },
    },
  },
  description: "optional",
} as const;
const shared6 = [200, 202, 204] as const;
const shared7 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared8 = { method: "GET", tail: "/privateLinkResources/{groupId}", success: [200] } as const;
const shared9 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared10 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared9,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared9,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared11 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared10,
    properties: {
      type: {
        kind: "object",
        members: {
          privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
          privateLinkServiceConnectionState: shared3,
          groupIds: shared4,
          provisioningState: {
            type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
          },
        },
      },
      required: true,
    },
  },
} as const;
const shared12 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared10,
    properties: {
      type: {
        kind: "object",
        members: {
          groupId: { type: "string" },
          requiredMembers: shared4,
          requiredZoneNames: shared4,
          provisioningState: { type: { kind: "enum", values: ["Succeeded", "Failed", "Canceled"], open: true } },
        },
      },
      required: true,
    },
  },
} as const;
const shared13 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared14 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.DeviceUpdate",
  types: [
    {
      resourceType: "Microsoft.DeviceUpdate/accounts",
      defaultVersion: "2023-07-01",
      surfaces: {
        "2023-07-01": {
          operations: {
            list: shared1,
            get: shared2,
            update: shared5,
            delete: {
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: shared6,
              longRunning: { finalStateVia: "location", headers: ["Location"] },
            },
            listPrivateLinkResources: shared7,
            getPrivateLinkResource: shared8,
          },
          connection: shared11,
          privateLinkResource: shared12,
          status: shared13,
          provisioning: shared14,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2022-10-01": {
          operations: {
            list: shared1,
            get: shared2,
            update: shared5,
            delete: {
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: shared6,
              longRunning: { finalStateVia: "location", headers: [] },
            },
            listPrivateLinkResources: shared7,
            getPrivateLinkResource: shared8,
          },
          connection: shared11,
          privateLinkResource: shared12,
          status: shared13,
          provisioning: shared14,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
      embedded: {
        members: ["id", "name", "type", "systemData", "properties"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "groupIds", "provisioningState"],
      },
    },
  ],
};
