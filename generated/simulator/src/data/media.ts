// Microsoft.Media. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value" },
} as const;
const shared2 = { method: "GET", tail: "/privateEndpointConnections/{name}", success: [200] } as const;
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
const shared4 = {
  kind: "object",
  members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared3 } } } },
} as const;
const shared5 = {
  method: "PUT",
  tail: "/privateEndpointConnections/{name}",
  success: [200],
  body: shared4,
  description: "optional",
} as const;
const shared6 = { method: "DELETE", tail: "/privateEndpointConnections/{name}", success: [200, 204] } as const;
const shared7 = { method: "GET", tail: "/privateLinkResources", success: [200], paging: { items: "value" } } as const;
const shared8 = { method: "GET", tail: "/privateLinkResources/{name}", success: [200] } as const;
const shared9 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: shared3,
      provisioningState: {
        type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
      },
    },
  },
} as const;
const shared10 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared9 },
} as const;
const shared11 = { type: { kind: "array", items: "string" } } as const;
const shared12 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared11, requiredZoneNames: shared11 },
  },
} as const;
const shared13 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared12 },
} as const;
const shared14 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared15 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared16 = {
  operations: {
    list: shared1,
    get: shared2,
    update: shared5,
    delete: shared6,
    listPrivateLinkResources: shared7,
    getPrivateLinkResource: shared8,
  },
  connection: shared10,
  privateLinkResource: shared13,
  status: shared14,
  provisioning: shared15,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared17 = ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"] as const;
const shared18 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared19 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared18,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared18,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Media",
  types: [
    {
      resourceType: "Microsoft.Media/mediaservices",
      defaultVersion: "2023-01-01",
      surfaces: {
        "2023-01-01": shared16,
        "2021-11-01": shared16,
        "2020-05-01": {
          operations: {
            list: shared1,
            get: shared2,
            update: shared5,
            delete: { method: "DELETE", tail: "/privateEndpointConnections/{name}", success: [200] },
            listPrivateLinkResources: shared7,
            getPrivateLinkResource: shared8,
          },
          connection: shared10,
          privateLinkResource: shared13,
          status: shared14,
          provisioning: shared15,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
      embedded: { members: ["id", "name", "type", "properties"], properties: shared17 },
    },
    {
      resourceType: "Microsoft.Media/videoAnalyzers",
      defaultVersion: "2021-11-01-preview",
      surfaces: {
        "2021-11-01-preview": {
          operations: {
            list: shared1,
            get: shared2,
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{name}",
              success: [201],
              longRunning: { finalStateVia: null, headers: ["Location", "Azure-AsyncOperation"] },
              body: shared4,
              description: "optional",
            },
            delete: shared6,
            listPrivateLinkResources: shared7,
            getPrivateLinkResource: shared8,
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              systemData: shared19,
              properties: shared9,
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              systemData: shared19,
              properties: shared12,
            },
          },
          status: shared14,
          provisioning: [
            { wire: "Succeeded", meaning: "Succeeded" },
            { wire: "Creating", meaning: "InProgress" },
            { wire: "Deleting", meaning: "InProgress" },
            { wire: "Failed", meaning: "Failed" },
            { wire: "InProgress", meaning: "InProgress", observed: true },
          ],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
      embedded: { members: ["id", "name", "type", "systemData", "properties"], properties: shared17 },
    },
  ],
};
