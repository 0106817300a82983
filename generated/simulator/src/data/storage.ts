// Microsoft.Storage. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared2 = { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } } as const;
const shared3 = {
  type: {
    kind: "object",
    members: { actionRequired: { type: "string" }, description: { type: "string" }, status: shared2 },
  },
  required: true,
} as const;
const shared4 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 204],
} as const;
const shared5 = { method: "GET", tail: "/privateLinkResources", success: [200], paging: { items: "value" } } as const;
const shared6 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared7 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
} as const;
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
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared10, requiredZoneNames: shared10 },
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
    members: { status: shared2, description: { type: "string" }, actionRequired: { type: "string" } },
  },
  required: true,
} as const;
const shared15 = {
  operations: {
    list: { method: "GET", tail: "/privateEndpointConnections", success: [200], paging: { items: "value" } },
    get: shared1,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: {
        kind: "object",
        members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared14 } } } },
      },
      description: "optional",
    },
    delete: shared4,
    listPrivateLinkResources: shared5,
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
            privateEndpoint: shared6,
            privateLinkServiceConnectionState: shared14,
            provisioningState: shared7,
          },
        },
      },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared11 },
  },
  status: shared12,
  provisioning: shared13,
  actionsRequired: "actionRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Storage",
  types: [
    {
      resourceType: "Microsoft.Storage/storageAccounts",
      defaultVersion: "2026-04-01",
      surfaces: {
        "2026-04-01": {
          operations: {
            list: {
              method: "GET",
              tail: "/privateEndpointConnections",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            get: shared1,
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
              body: {
                kind: "object",
                members: {
                  properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared3 } } },
                },
              },
              description: "optional",
            },
            delete: shared4,
            listPrivateLinkResources: shared5,
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
                    privateEndpoint: shared6,
                    privateLinkServiceConnectionState: shared3,
                    provisioningState: shared7,
                  },
                },
              },
              systemData: shared9,
              type: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared11,
              systemData: shared9,
              type: { type: "string" },
            },
          },
          status: shared12,
          provisioning: shared13,
          actionsRequired: "actionRequired",
          errors: "arm",
        },
        "2023-05-01": shared15,
        "2023-04-01": shared15,
      },
      embedded: {
        members: ["id", "name", "type", "properties"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"],
      },
    },
  ],
};
