// Microsoft.CognitiveServices. Generated; do not edit.
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
const shared3 = { type: { kind: "array", items: "string" } } as const;
const shared4 = { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } } as const;
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
const shared7 = { method: "GET", tail: "/privateLinkResources", success: [200], paging: { items: "value" } } as const;
const shared8 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared9 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
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
const shared12 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared13 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
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
            type: { kind: "object", members: { privateLinkServiceConnectionState: shared14, groupIds: shared3 } },
          },
          location: { type: "string" },
        },
      },
      description: "optional",
    },
    delete: shared6,
    listPrivateLinkResources: shared7,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      etag: { type: "string" },
      properties: {
        type: {
          kind: "object",
          members: {
            privateEndpoint: shared8,
            privateLinkServiceConnectionState: shared14,
            provisioningState: shared9,
            groupIds: shared3,
          },
        },
      },
      systemData: shared11,
      location: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      properties: {
        type: {
          kind: "object",
          members: {
            groupId: { type: "string" },
            requiredMembers: shared3,
            requiredZoneNames: shared3,
            displayName: { type: "string" },
          },
        },
      },
    },
  },
  status: shared12,
  provisioning: shared13,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.CognitiveServices",
  types: [
    {
      resourceType: "Microsoft.CognitiveServices/accounts",
      defaultVersion: "2026-07-01",
      surfaces: {
        "2026-07-01": {
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
                  location: { type: "string" },
                  properties: {
                    type: {
                      kind: "object",
                      members: { groupIds: shared3, privateLinkServiceConnectionState: shared5 },
                    },
                  },
                },
              },
              description: "optional",
            },
            delete: shared6,
            listPrivateLinkResources: shared7,
          },
          connection: {
            kind: "object",
            members: {
              etag: { type: "string" },
              id: { type: "string" },
              location: { type: "string" },
              name: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    groupIds: shared3,
                    privateEndpoint: shared8,
                    privateLinkServiceConnectionState: shared5,
                    provisioningState: shared9,
                  },
                },
              },
              systemData: shared11,
              type: { type: "string" },
            },
          },
          privateLinkResource: {
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
                    requiredMembers: shared3,
                    requiredZoneNames: shared3,
                  },
                },
              },
              systemData: shared11,
              type: { type: "string" },
            },
          },
          status: shared12,
          provisioning: shared13,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-05-01": shared15,
        "2022-12-01": shared15,
      },
      embedded: {
        members: ["id", "name", "type", "etag", "properties", "systemData", "location"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState", "groupIds"],
      },
    },
  ],
};
