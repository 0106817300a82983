// Microsoft.DataReplication. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  type: {
    kind: "object",
    members: {
      status: { type: { kind: "enum", values: ["Approved", "Disconnected", "Pending", "Rejected"], open: true } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
} as const;
const shared2 = {
  type: {
    kind: "enum",
    values: ["Canceled", "Creating", "Deleting", "Deleted", "Failed", "Succeeded", "Updating"],
    open: true,
  },
} as const;
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
  namespace: "Microsoft.DataReplication",
  types: [
    {
      resourceType: "Microsoft.DataReplication/replicationVaults",
      defaultVersion: "2026-05-01",
      surfaces: {
        "2026-05-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataReplication/replicationVaults/{vaultName}",
          operations: {
            list: {
              operationId: "PrivateEndpointConnections_List",
              method: "GET",
              tail: "/privateEndpointConnections",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            get: {
              operationId: "PrivateEndpointConnections_Get",
              method: "GET",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
            },
            update: {
              operationId: "PrivateEndpointConnections_Update",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 201],
              body: {
                kind: "object",
                members: {
                  properties: {
                    type: {
                      kind: "object",
                      members: {
                        privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                        privateLinkServiceConnectionState: shared1,
                      },
                    },
                  },
                },
              },
              description: "optional",
            },
            delete: {
              operationId: "PrivateEndpointConnections_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [202, 204],
              longRunning: { finalStateVia: "location", headers: ["Location"] },
            },
            listPrivateLinkResources: {
              operationId: "PrivateLinkResources_List",
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            getPrivateLinkResource: {
              operationId: "PrivateLinkResources_Get",
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
                    provisioningState: shared2,
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared1,
                  },
                },
              },
              systemData: shared4,
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
                    requiredMembers: { type: { kind: "array", items: "string" } },
                    requiredZoneNames: { type: { kind: "array", items: "string" } },
                    provisioningState: shared2,
                  },
                },
              },
              systemData: shared4,
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
