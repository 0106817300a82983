// Microsoft.Migrate. Generated; do not edit.
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
      status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
  required: true,
} as const;
const shared4 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 204],
} as const;
const shared5 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared6 = { method: "GET", tail: "/privateLinkResources/{privateLinkResourceName}", success: [200] } as const;
const shared7 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared8 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared7,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared7,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared9 = { type: { kind: "array", items: "string" } } as const;
const shared10 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared11 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "azure-async-operation", headers: [] },
      body: {
        kind: "object",
        members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared3 } } } },
      },
      description: "optional",
    },
    delete: shared4,
    listPrivateLinkResources: shared5,
    getPrivateLinkResource: shared6,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      systemData: shared8,
      properties: {
        type: {
          kind: "object",
          members: {
            groupIds: shared9,
            privateEndpoint: shared10,
            privateLinkServiceConnectionState: shared3,
            provisioningState: {
              type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
            },
          },
        },
      },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      systemData: shared8,
      properties: {
        type: {
          kind: "object",
          members: { groupId: { type: "string" }, requiredMembers: shared9, requiredZoneNames: shared9 },
        },
      },
    },
  },
  status: [
    { wire: "Pending", meaning: "Pending" },
    { wire: "Approved", meaning: "Approved" },
    { wire: "Rejected", meaning: "Rejected" },
  ],
  provisioning: [
    { wire: "Succeeded", meaning: "Succeeded" },
    { wire: "Creating", meaning: "InProgress" },
    { wire: "Deleting", meaning: "InProgress" },
    { wire: "Failed", meaning: "Failed" },
  ],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared12 = ["Approved", "Pending", "Rejected", "Disconnected"] as const;
const shared13 = {
  type: {
    kind: "object",
    members: {
      status: { type: { kind: "enum", values: shared12 } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
} as const;
const shared14 = { type: { kind: "enum", values: ["Accepted", "InProgress", "Succeeded", "Failed"] } } as const;
const shared15 = {
  type: {
    kind: "object",
    members: { requiredMembers: shared9, requiredZoneNames: shared9, groupId: { type: "string" } },
  },
} as const;
const shared16 = [
  { wire: "Approved", meaning: "Approved" },
  { wire: "Pending", meaning: "Pending" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared17 = [
  { wire: "Accepted", meaning: "InProgress" },
  { wire: "InProgress", meaning: "InProgress" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared18 = { method: "GET", tail: "/privateEndpointConnections/{peConnectionName}", success: [200] } as const;
const shared19 = {
  type: {
    kind: "object",
    members: {
      status: { type: { kind: "enum", values: shared12, open: true } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
} as const;
const shared20 = { type: { kind: "object", members: { privateLinkServiceConnectionState: shared19 } } } as const;
const shared21 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{peConnectionName}",
  success: [200, 204],
} as const;
const shared22 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared15 },
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Migrate",
  types: [
    {
      resourceType: "Microsoft.Migrate/assessmentProjects",
      defaultVersion: "2024-01-15",
      surfaces: {
        "2024-03-03-preview": shared11,
        "2024-01-15": shared11,
        "2023-03-15": shared11,
        "2019-10-01": {
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
                  eTag: { type: "string" },
                  properties: {
                    type: { kind: "object", members: { privateLinkServiceConnectionState: shared13 } },
                    required: true,
                  },
                },
              },
              description: "optional",
            },
            delete: shared4,
            listPrivateLinkResources: shared5,
            getPrivateLinkResource: shared6,
          },
          connection: {
            kind: "object",
            members: {
              name: { type: "string" },
              type: { type: "string" },
              eTag: { type: "string" },
              id: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    provisioningState: shared14,
                    privateEndpoint: shared10,
                    privateLinkServiceConnectionState: shared13,
                  },
                },
                required: true,
              },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              name: { type: "string" },
              type: { type: "string" },
              id: { type: "string" },
              properties: shared15,
            },
          },
          status: shared16,
          provisioning: shared17,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
      embedded: {
        members: ["id", "name", "type", "systemData", "properties"],
        properties: ["groupIds", "privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"],
      },
    },
    {
      resourceType: "Microsoft.Migrate/migrateProjects",
      defaultVersion: "2023-01-01",
      surfaces: {
        "2023-01-01": {
          operations: {
            list: shared1,
            get: shared18,
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{peConnectionName}",
              success: [200, 201],
              body: { kind: "object", members: { properties: shared20 } },
              description: "optional",
            },
            delete: shared21,
            listPrivateLinkResources: shared5,
            getPrivateLinkResource: shared6,
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              eTag: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    provisioningState: {
                      type: {
                        kind: "enum",
                        values: ["Accepted", "InProgress", "Succeeded", "Failed", "Canceled"],
                        open: true,
                      },
                    },
                    privateEndpoint: shared10,
                    privateLinkServiceConnectionState: shared19,
                  },
                },
              },
              systemData: shared8,
            },
          },
          privateLinkResource: shared22,
          status: shared16,
          provisioning: [
            { wire: "Accepted", meaning: "InProgress" },
            { wire: "InProgress", meaning: "InProgress" },
            { wire: "Succeeded", meaning: "Succeeded" },
            { wire: "Failed", meaning: "Failed" },
            { wire: "Canceled", meaning: "Canceled" },
          ],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2020-05-01": {
          operations: {
            list: shared1,
            get: shared18,
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{peConnectionName}",
              success: [200],
              body: { kind: "object", members: { eTag: { type: "string" }, properties: shared20 } },
              description: "optional",
            },
            delete: shared21,
            listPrivateLinkResources: shared5,
            getPrivateLinkResource: shared6,
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              eTag: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    provisioningState: shared14,
                    privateEndpoint: shared10,
                    privateLinkServiceConnectionState: shared19,
                  },
                },
              },
              systemData: shared8,
            },
          },
          privateLinkResource: shared22,
          status: shared16,
          provisioning: shared17,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
      embedded: {
        members: ["id", "name", "type", "eTag", "properties", "systemData"],
        properties: ["provisioningState", "privateEndpoint", "privateLinkServiceConnectionState"],
      },
    },
  ],
};
