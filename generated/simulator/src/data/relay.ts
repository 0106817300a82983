// Microsoft.Relay. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = {
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = [200, 201, 202] as const;
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
      privateEndpoint: shared4,
      privateLinkServiceConnectionState: {
        type: { kind: "object", members: { description: { type: "string" }, status: shared5 } },
      },
      provisioningState: shared6,
    },
  },
} as const;
const shared8 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared9 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared10 = { method: "GET", tail: "/privateLinkResources/{privateLinkResourceName}", success: [200] } as const;
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
const shared13 = { type: { kind: "array", items: "string" } } as const;
const shared14 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared13, requiredZoneNames: shared13 },
  },
} as const;
const shared15 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared16 = [
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Canceled", meaning: "Canceled" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared17 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: shared3,
      longRunning: { finalStateVia: null, headers: [] },
      body: { kind: "object", members: { properties: shared7 } },
      description: "optional",
    },
    delete: shared8,
    listPrivateLinkResources: shared9,
    getPrivateLinkResource: shared10,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      location: { type: "string" },
      name: { type: "string" },
      properties: shared7,
      systemData: shared12,
      type: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      properties: shared14,
      systemData: shared12,
      type: { type: "string" },
    },
  },
  status: shared15,
  provisioning: shared16,
  errors: "arm",
} as const;
const shared18 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: shared4,
      privateLinkServiceConnectionState: {
        type: { kind: "object", members: { status: shared5, description: { type: "string" } } },
      },
      provisioningState: shared6,
    },
  },
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Relay",
  types: [
    {
      resourceType: "Microsoft.Relay/namespaces",
      defaultVersion: "2026-01-01",
      surfaces: {
        "2026-07-01-preview": shared17,
        "2026-01-01": shared17,
        "2021-11-01": {
          operations: {
            list: shared1,
            get: shared2,
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: shared3,
              longRunning: { finalStateVia: null, headers: [] },
              body: { kind: "object", members: { properties: shared18 } },
              description: "optional",
            },
            delete: shared8,
            listPrivateLinkResources: shared9,
            getPrivateLinkResource: shared10,
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              location: { type: "string" },
              properties: shared18,
              systemData: shared12,
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              properties: shared14,
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
            },
          },
          status: shared15,
          provisioning: shared16,
          errors: "arm",
        },
      },
      embedded: {
        members: ["id", "name", "type", "location", "properties", "systemData"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"],
      },
    },
  ],
};
