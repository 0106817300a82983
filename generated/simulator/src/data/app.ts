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

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.App",
  types: [
    {
      resourceType: "Microsoft.App/managedEnvironments",
      defaultVersion: "2026-01-01",
      surfaces: {
        "2026-01-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/managedEnvironments/{environmentName}",
          operations: {
            list: {
              operationId: "ManagedEnvironmentPrivateEndpointConnections_List",
              method: "GET",
              tail: "/privateEndpointConnections",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            get: {
              operationId: "ManagedEnvironmentPrivateEndpointConnections_Get",
              method: "GET",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
            },
            update: {
              operationId: "ManagedEnvironmentPrivateEndpointConnections_CreateOrUpdate",
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
              operationId: "ManagedEnvironmentPrivateEndpointConnections_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [202, 204],
              longRunning: { finalStateVia: null, headers: ["Location"] },
            },
            listPrivateLinkResources: {
              operationId: "ManagedEnvironmentPrivateLinkResources_List",
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
                    groupIds: { type: { kind: "array", items: "string" } },
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
              systemData: shared3,
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
                    groupId: { type: "string" },
                    requiredMembers: { type: { kind: "array", items: "string" } },
                    requiredZoneNames: { type: { kind: "array", items: "string" } },
                  },
                },
              },
              systemData: shared3,
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
    },
  ],
};
