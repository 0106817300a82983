// Microsoft.App. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  type: {
    kind: "object",
    members: {
      actionsRequired: { type: "string" },
      description: { type: "string" },
      status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true } },
    },
  },
  required: true,
} as const;
const shared2 = { type: { kind: "array", items: "string" } } as const;
const shared3 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared4 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared3,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared3,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.App",
  types: [
    {
      resourceType: "Microsoft.App/managedEnvironments",
      defaultVersion: "2026-01-01",
      surfaces: {
        "2026-01-01": {
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
              longRunning: { finalStateVia: null, headers: [] },
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
              longRunning: { finalStateVia: null, headers: ["Location"] },
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
              properties: {
                type: {
                  kind: "object",
                  members: {
                    groupIds: shared2,
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared1,
                    provisioningState: {
                      type: {
                        kind: "enum",
                        values: ["Succeeded", "Failed", "Canceled", "Waiting", "Updating", "Deleting", "Pending"],
                        open: true,
                      },
                    },
                  },
                },
              },
              systemData: shared4,
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
                  members: { groupId: { type: "string" }, requiredMembers: shared2, requiredZoneNames: shared2 },
                },
              },
              systemData: shared4,
              type: { type: "string" },
            },
          },
          status: [
            { wire: "Pending", meaning: "Pending" },
            { wire: "Approved", meaning: "Approved" },
            { wire: "Rejected", meaning: "Rejected" },
            { wire: "Disconnected", meaning: "Disconnected" },
          ],
          provisioning: [
            { wire: "Succeeded", meaning: "Succeeded" },
            { wire: "Failed", meaning: "Failed" },
            { wire: "Canceled", meaning: "Canceled" },
            { wire: "Waiting", meaning: "InProgress" },
            { wire: "Updating", meaning: "InProgress" },
            { wire: "Deleting", meaning: "InProgress" },
            { wire: "Pending", meaning: "InProgress" },
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
