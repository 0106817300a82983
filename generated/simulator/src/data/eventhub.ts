// Microsoft.EventHub. Generated; do not edit.
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
const shared3 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: {
            status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true } },
            description: { type: "string" },
          },
        },
      },
      provisioningState: {
        type: {
          kind: "enum",
          values: ["Creating", "Updating", "Deleting", "Succeeded", "Canceled", "Failed"],
          open: true,
        },
      },
    },
  },
} as const;
const shared4 = { kind: "object", members: { properties: shared3 } } as const;
const shared5 = {
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 201, 202],
  longRunning: { finalStateVia: null, headers: [] },
  body: shared4,
  description: "optional",
} as const;
const shared6 = [200, 202, 204] as const;
const shared7 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared8 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared9 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    location: { type: "string" },
    properties: shared3,
    systemData: {
      type: {
        kind: "object",
        members: {
          createdBy: { type: "string" },
          createdByType: shared8,
          createdAt: { type: "string" },
          lastModifiedBy: { type: "string" },
          lastModifiedByType: shared8,
          lastModifiedAt: { type: "string" },
        },
      },
    },
  },
} as const;
const shared10 = { type: { kind: "array", items: "string" } } as const;
const shared11 = {
  kind: "object",
  members: {
    properties: {
      type: {
        kind: "object",
        members: { groupId: { type: "string" }, requiredMembers: shared10, requiredZoneNames: shared10 },
      },
    },
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
  },
} as const;
const shared12 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared13 = [
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Canceled", meaning: "Canceled" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared14 = {
  operations: {
    list: shared1,
    get: shared2,
    update: shared5,
    delete: {
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: shared6,
      longRunning: { finalStateVia: "azure-async-operation", headers: [] },
    },
    listPrivateLinkResources: shared7,
  },
  connection: shared9,
  privateLinkResource: shared11,
  status: shared12,
  provisioning: shared13,
  errors: "arm",
} as const;
const shared15 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: shared6,
  longRunning: { finalStateVia: null, headers: [] },
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.EventHub",
  types: [
    {
      resourceType: "Microsoft.EventHub/namespaces",
      defaultVersion: "2026-01-01",
      surfaces: {
        "2026-07-01-preview": shared14,
        "2026-01-01": shared14,
        "2024-01-01": {
          operations: {
            list: shared1,
            get: shared2,
            update: shared5,
            delete: shared15,
            listPrivateLinkResources: shared7,
          },
          connection: shared9,
          privateLinkResource: shared11,
          status: shared12,
          provisioning: shared13,
          errors: "arm",
        },
        "2021-11-01": {
          operations: {
            list: shared1,
            get: shared2,
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 201],
              body: shared4,
              description: "optional",
            },
            delete: shared15,
            listPrivateLinkResources: shared7,
          },
          connection: shared9,
          privateLinkResource: shared11,
          status: shared12,
          provisioning: shared13,
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
