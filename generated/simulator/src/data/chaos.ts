// Microsoft.Chaos. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared2 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared1,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared1,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared3 = { type: { kind: "array", items: "string" } } as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Chaos",
  types: [
    {
      resourceType: "Microsoft.Chaos/privateAccesses",
      defaultVersion: "2026-08-01-preview",
      surfaces: {
        "2026-08-01-preview": {
          operations: {
            list: {
              method: "GET",
              tail: "/privateEndpointConnections",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            get: { method: "GET", tail: "/privateEndpointConnections/{privateEndpointConnectionName}", success: [200] },
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
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              systemData: shared2,
              properties: {
                type: {
                  kind: "object",
                  members: {
                    groupIds: shared3,
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: {
                      type: {
                        kind: "object",
                        members: {
                          status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } },
                          description: { type: "string" },
                          actionsRequired: { type: "string" },
                        },
                      },
                      required: true,
                    },
                    provisioningState: {
                      type: {
                        kind: "enum",
                        values: ["Succeeded", "Failed", "Canceled", "Creating", "Updating", "Deleting", "Running"],
                        open: true,
                      },
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
              systemData: shared2,
              properties: {
                type: {
                  kind: "object",
                  members: { groupId: { type: "string" }, requiredMembers: shared3, requiredZoneNames: shared3 },
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
            { wire: "Failed", meaning: "Failed" },
            { wire: "Canceled", meaning: "Canceled" },
            { wire: "Creating", meaning: "InProgress" },
            { wire: "Updating", meaning: "InProgress" },
            { wire: "Deleting", meaning: "InProgress" },
            { wire: "Running", meaning: "InProgress" },
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
