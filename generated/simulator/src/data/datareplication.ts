// Microsoft.DataReplication. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared2 = {
  type: {
    kind: "object",
    members: {
      status: { type: { kind: "enum", values: ["Approved", "Disconnected", "Pending", "Rejected"], open: true } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
} as const;
const shared3 = {
  type: {
    kind: "enum",
    values: ["Canceled", "Creating", "Deleting", "Deleted", "Failed", "Succeeded", "Updating"],
    open: true,
  },
} as const;
const shared4 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared5 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared4,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared4,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared6 = { type: { kind: "array", items: "string" } } as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.DataReplication",
  types: [
    {
      resourceType: "Microsoft.DataReplication/replicationVaults",
      defaultVersion: "2026-05-01",
      surfaces: {
        "2026-05-01": {
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
              body: {
                kind: "object",
                members: {
                  properties: {
                    type: {
                      kind: "object",
                      members: { privateEndpoint: shared1, privateLinkServiceConnectionState: shared2 },
                    },
                  },
                },
              },
              description: "optional",
            },
            delete: {
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [202, 204],
              longRunning: { finalStateVia: "location", headers: ["Location"] },
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
              properties: {
                type: {
                  kind: "object",
                  members: {
                    provisioningState: shared3,
                    privateEndpoint: shared1,
                    privateLinkServiceConnectionState: shared2,
                  },
                },
              },
              systemData: shared5,
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
                    requiredMembers: shared6,
                    requiredZoneNames: shared6,
                    provisioningState: shared3,
                  },
                },
              },
              systemData: shared5,
            },
          },
          status: [
            { wire: "Approved", meaning: "Approved" },
            { wire: "Disconnected", meaning: "Disconnected" },
            { wire: "Pending", meaning: "Pending" },
            { wire: "Rejected", meaning: "Rejected" },
          ],
          provisioning: [
            { wire: "Canceled", meaning: "Canceled" },
            { wire: "Creating", meaning: "InProgress" },
            { wire: "Deleting", meaning: "InProgress" },
            { wire: "Deleted", meaning: "Unrecognized" },
            { wire: "Failed", meaning: "Failed" },
            { wire: "Succeeded", meaning: "Succeeded" },
            { wire: "Updating", meaning: "InProgress" },
          ],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
