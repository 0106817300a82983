// Microsoft.OffAzure. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = { method: "GET", tail: "/privateEndpointConnections/{peConnectionName}", success: [200] } as const;
const shared3 = ["Approved", "Pending", "Rejected", "Disconnected"] as const;
const shared4 = {
  type: {
    kind: "object",
    members: {
      status: { type: { kind: "enum", values: shared3, open: true } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
} as const;
const shared5 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{peConnectionName}",
  success: [200, 204],
} as const;
const shared6 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared7 = { method: "GET", tail: "/privateLinkResources/{privateLinkResourceName}", success: [200] } as const;
const shared8 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared9 = {
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
} as const;
const shared10 = { type: { kind: "array", items: "string" } } as const;
const shared11 = {
  type: {
    kind: "enum",
    values: ["Created", "Updated", "Running", "Completed", "Failed", "Succeeded", "Canceled"],
    open: true,
  },
} as const;
const shared12 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared13 = [
  { wire: "Approved", meaning: "Approved" },
  { wire: "Pending", meaning: "Pending" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared14 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{peConnectionName}",
      success: [200, 201],
      body: {
        kind: "object",
        members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared4 } } } },
      },
      description: "optional",
    },
    delete: shared5,
    listPrivateLinkResources: shared6,
    getPrivateLinkResource: shared7,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      systemData: shared9,
      properties: {
        type: {
          kind: "object",
          members: {
            groupIds: shared10,
            provisioningState: shared11,
            privateEndpoint: shared12,
            privateLinkServiceConnectionState: shared4,
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
      systemData: shared9,
      properties: {
        type: {
          kind: "object",
          members: {
            requiredMembers: shared10,
            requiredZoneNames: shared10,
            groupId: { type: "string" },
            provisioningState: shared11,
          },
        },
      },
    },
  },
  status: shared13,
  provisioning: [
    { wire: "Created", meaning: "Succeeded" },
    { wire: "Updated", meaning: "Succeeded" },
    { wire: "Running", meaning: "InProgress" },
    { wire: "Completed", meaning: "Succeeded" },
    { wire: "Failed", meaning: "Failed" },
    { wire: "Succeeded", meaning: "Succeeded" },
    { wire: "Canceled", meaning: "Canceled" },
  ],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.OffAzure",
  types: [
    {
      resourceType: "Microsoft.OffAzure/masterSites",
      defaultVersion: "2023-06-06",
      surfaces: {
        "2024-12-01-preview": shared14,
        "2023-06-06": shared14,
        "2020-07-07": {
          operations: {
            list: shared1,
            get: shared2,
            delete: shared5,
            listPrivateLinkResources: shared6,
            getPrivateLinkResource: shared7,
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
                      type: { kind: "enum", values: ["Accepted", "InProgress", "Succeeded", "Failed"] },
                    },
                    privateEndpoint: shared12,
                    privateLinkServiceConnectionState: {
                      type: {
                        kind: "object",
                        members: {
                          status: { type: { kind: "enum", values: shared3 } },
                          description: { type: "string" },
                          actionsRequired: { type: "string" },
                        },
                      },
                    },
                  },
                },
              },
              systemData: shared9,
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
                  members: { requiredMembers: shared10, requiredZoneNames: shared10, groupId: { type: "string" } },
                },
              },
            },
          },
          status: shared13,
          provisioning: [
            { wire: "Accepted", meaning: "InProgress" },
            { wire: "InProgress", meaning: "InProgress" },
            { wire: "Succeeded", meaning: "Succeeded" },
            { wire: "Failed", meaning: "Failed" },
          ],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
      embedded: {
        members: ["id", "name", "type", "systemData", "properties"],
        properties: ["groupIds", "provisioningState", "privateEndpoint", "privateLinkServiceConnectionState"],
      },
    },
  ],
};
