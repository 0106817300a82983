// Microsoft.Maps. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
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
const shared2 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared3 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared2,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared2,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared4 = { type: { kind: "array", items: "string" } } as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Maps",
  types: [
    {
      resourceType: "Microsoft.Maps/accounts",
      defaultVersion: "2025-10-01-preview",
      surfaces: {
        "2025-10-01-preview": {
          operations: {
            list: {
              method: "GET",
              tail: "/privateEndpointConnections",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            get: { method: "GET", tail: "/privateEndpointConnections/{privateEndpointConnectionName}", success: [200] },
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 201],
              longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation"] },
              body: {
                kind: "object",
                members: {
                  properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared1 } } },
                },
              },
              description: "optional",
            },
            delete: {
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [202, 204],
              longRunning: { finalStateVia: "location", headers: ["Azure-AsyncOperation", "Location"] },
            },
            listPrivateLinkResources: {
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            getPrivateLinkResource: {
              method: "GET",
              tail: "/privateLinkResources/{privateLinkResourceName}",
              success: [200],
            },
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              systemData: shared3,
              properties: {
                type: {
                  kind: "object",
                  members: {
                    groupIds: shared4,
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared1,
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
              systemData: shared3,
              properties: {
                type: {
                  kind: "object",
                  members: { groupId: { type: "string" }, requiredMembers: shared4, requiredZoneNames: shared4 },
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
        },
      },
      embedded: {
        members: ["id", "name", "type", "systemData", "properties"],
        properties: ["groupIds", "privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"],
      },
    },
  ],
};
