// Microsoft.PowerPlatform. Generated; do not edit.
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

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.PowerPlatform",
  types: [
    {
      resourceType: "Microsoft.PowerPlatform/enterprisePolicies",
      defaultVersion: "2020-10-30-preview",
      surfaces: {
        "2020-10-30-preview": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.PowerPlatform/enterprisePolicies/{enterprisePolicyName}",
          operations: {
            list: {
              operationId: "PrivateEndpointConnections_ListByEnterprisePolicy",
              method: "GET",
              tail: "/privateEndpointConnections",
              success: [200],
              paging: { items: "value" },
            },
            get: {
              operationId: "PrivateEndpointConnections_Get",
              method: "GET",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
            },
            update: {
              operationId: "PrivateEndpointConnections_CreateOrUpdate",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
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
              success: [200, 204],
            },
            listPrivateLinkResources: {
              operationId: "PrivateLinkResources_ListByEnterprisePolicy",
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value" },
            },
            getPrivateLinkResource: {
              operationId: "PrivateLinkResources_Get",
              method: "GET",
              tail: "/privateLinkResources/{groupName}",
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
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared1,
                    provisioningState: {
                      type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
                    },
                  },
                },
              },
              systemData: {
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
              },
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
                  },
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
    },
  ],
};
