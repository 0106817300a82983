// Microsoft.FileShares. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = { finalStateVia: "location", headers: ["Azure-AsyncOperation", "Location"] } as const;
const shared2 = {
  type: {
    kind: "object",
    members: {
      actionsRequired: { type: "string" },
      description: { type: "string" },
      status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } },
    },
  },
  required: true,
} as const;
const shared3 = { type: { kind: "array", items: "string" } } as const;
const shared4 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared5 = {
  type: {
    kind: "object",
    members: {
      createdAt: { type: "string" },
      createdBy: { type: "string" },
      createdByType: shared4,
      lastModifiedAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared4,
    },
  },
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.FileShares",
  types: [
    {
      resourceType: "Microsoft.FileShares/fileShares",
      defaultVersion: "2026-06-01",
      surfaces: {
        "2026-06-01": {
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
              success: [200, 202],
              longRunning: shared1,
              body: {
                kind: "object",
                members: {
                  properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared2 } } },
                },
              },
              description: "optional",
            },
            delete: {
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: shared1,
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
              properties: {
                type: {
                  kind: "object",
                  members: {
                    groupIds: shared3,
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared2,
                    provisioningState: {
                      type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
                    },
                  },
                },
              },
              systemData: shared5,
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
                  members: { groupId: { type: "string" }, requiredMembers: shared3, requiredZoneNames: shared3 },
                },
              },
              systemData: shared5,
              type: { type: "string" },
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
    },
  ],
};
