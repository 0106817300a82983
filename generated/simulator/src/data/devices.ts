// Microsoft.Devices. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = { method: "GET", tail: "/privateEndpointConnections", success: [200], paging: {} } as const;
const shared2 = {
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = { finalStateVia: null, headers: ["Azure-AsyncOperation"] } as const;
const shared4 = {
  type: {
    kind: "object",
    members: {
      status: {
        type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true },
        required: true,
      },
      description: { type: "string", required: true },
      actionsRequired: { type: "string" },
    },
  },
  required: true,
} as const;
const shared5 = {
  kind: "object",
  members: {
    properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared4 } }, required: true },
  },
} as const;
const shared6 = [200, 202, 204] as const;
const shared7 = { method: "GET", tail: "/privateLinkResources", success: [200], paging: { items: "value" } } as const;
const shared8 = { method: "GET", tail: "/privateLinkResources/{groupId}", success: [200] } as const;
const shared9 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: shared4,
    },
  },
  required: true,
} as const;
const shared10 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared11 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared10,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared10,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared12 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    properties: shared9,
    systemData: shared11,
  },
} as const;
const shared13 = { type: { kind: "array", items: "string" } } as const;
const shared14 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared13, requiredZoneNames: shared13 },
  },
  required: true,
} as const;
const shared15 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared14 },
} as const;
const shared16 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared17 = {
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 201],
  longRunning: { finalStateVia: null, headers: [] },
  body: shared5,
  description: "required",
} as const;
const shared18 = {
  list: shared1,
  get: shared2,
  update: shared17,
  delete: {
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: shared6,
    longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation", "Location"] },
  },
  listPrivateLinkResources: shared7,
  getPrivateLinkResource: shared8,
} as const;
const shared19 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared9 },
} as const;
const shared20 = {
  operations: {
    list: shared1,
    get: shared2,
    update: shared17,
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
  privateLinkResource: shared15,
  status: shared16,
  actionsRequired: "actionsRequired",
  errors: "flat",
} as const;
const shared21 = {
  operations: shared18,
  connection: shared12,
  privateLinkResource: shared15,
  status: shared16,
  actionsRequired: "actionsRequired",
  errors: "flat",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Devices",
  types: [
    {
      resourceType: "Microsoft.Devices/iotHubs",
      defaultVersion: "2023-06-30",
      surfaces: {
        "2026-05-01-preview": {
          operations: {
            list: shared1,
            get: shared2,
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 201],
              longRunning: shared3,
              body: shared5,
              description: "required",
            },
            delete: {
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: shared6,
              longRunning: shared3,
            },
            listPrivateLinkResources: shared7,
            getPrivateLinkResource: shared8,
          },
          connection: shared12,
          privateLinkResource: shared15,
          status: shared16,
          actionsRequired: "actionsRequired",
          errors: "flat",
        },
        "2023-06-30": {
          operations: shared18,
          connection: shared19,
          privateLinkResource: shared15,
          status: shared16,
          actionsRequired: "actionsRequired",
          errors: "flat",
        },
        "2021-07-02": shared20,
        "2020-03-01": shared20,
      },
      embedded: {
        members: ["id", "name", "type", "properties"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState"],
      },
    },
    {
      resourceType: "Microsoft.Devices/provisioningServices",
      defaultVersion: "2022-12-12",
      surfaces: {
        "2026-03-01-preview": {
          operations: shared18,
          connection: shared12,
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              properties: shared14,
              systemData: shared11,
            },
          },
          status: shared16,
          actionsRequired: "actionsRequired",
          errors: "flat",
        },
        "2022-12-12": shared21,
        "2022-02-05": shared21,
        "2020-03-01": shared20,
      },
      embedded: {
        members: ["id", "name", "type", "properties", "systemData"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState"],
      },
    },
  ],
};
