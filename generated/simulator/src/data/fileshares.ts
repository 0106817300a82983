// Microsoft.FileShares. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
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
const shared2 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared3 = {
  type: {
    kind: "object",
    members: {
      createdAt: { type: "string" },
      createdBy: { type: "string" },
      createdByType: shared2,
      lastModifiedAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared2,
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
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.FileShares/fileShares/{resourceName}",
          operations: {
            list: {
              operationId: "PrivateEndpointConnections_ListByFileShare",
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
              operationId: "PrivateEndpointConnections_Create",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202],
              longRunning: { finalStateVia: "location", headers: ["Azure-AsyncOperation", "Location"] },
              body: {
                kind: "object",
                members: {
                  properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared1 } } },
                },
              },
              description: "optional",
            },
            delete: {
              operationId: "PrivateEndpointConnections_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: "location", headers: ["Azure-AsyncOperation", "Location"] },
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
              properties: {
                type: {
                  kind: "object",
                  members: {
                    groupIds: { type: { kind: "array", items: "string" } },
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared1,
                    provisioningState: {
                      type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
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
