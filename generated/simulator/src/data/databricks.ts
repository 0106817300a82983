// Microsoft.Databricks. Generated; do not edit.
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
const shared3 = { type: { kind: "array", items: "string" } } as const;
const shared4 = {
  type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true },
  required: true,
} as const;
const shared5 = {
  type: {
    kind: "object",
    members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: shared4 },
  },
  required: true,
} as const;
const shared6 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared7 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared8 = { method: "GET", tail: "/privateLinkResources/{groupId}", success: [200] } as const;
const shared9 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared10 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Updating", "Deleting", "Failed"], open: true },
} as const;
const shared11 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared3, requiredZoneNames: shared3 },
  },
  required: true,
} as const;
const shared12 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared13 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared14 = {
  type: {
    kind: "object",
    members: { status: shared4, description: { type: "string" }, actionsRequired: { type: "string" } },
  },
  required: true,
} as const;
const shared15 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null, headers: [] },
      body: {
        kind: "object",
        members: {
          properties: {
            type: { kind: "object", members: { groupIds: shared3, privateLinkServiceConnectionState: shared14 } },
            required: true,
          },
        },
      },
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
      properties: {
        type: {
          kind: "object",
          members: {
            privateEndpoint: shared9,
            groupIds: shared3,
            privateLinkServiceConnectionState: shared14,
            provisioningState: shared10,
          },
        },
        required: true,
      },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared11 },
  },
  status: shared12,
  provisioning: shared13,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Databricks",
  types: [
    {
      resourceType: "Microsoft.Databricks/workspaces",
      defaultVersion: "2026-01-01",
      surfaces: {
        "2026-01-01": {
          operations: {
            list: shared1,
            get: shared2,
            update: {
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
                      members: { groupIds: shared3, privateLinkServiceConnectionState: shared5 },
                    },
                    required: true,
                  },
                },
              },
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
              properties: {
                type: {
                  kind: "object",
                  members: {
                    groupIds: shared3,
                    privateEndpoint: shared9,
                    privateLinkServiceConnectionState: shared5,
                    provisioningState: shared10,
                  },
                },
                required: true,
              },
              type: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared11,
              type: { type: "string" },
            },
          },
          status: shared12,
          provisioning: shared13,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2024-05-01": shared15,
        "2023-02-01": shared15,
      },
      embedded: {
        members: ["id", "name", "type", "properties"],
        properties: ["privateEndpoint", "groupIds", "privateLinkServiceConnectionState", "provisioningState"],
      },
    },
  ],
};
