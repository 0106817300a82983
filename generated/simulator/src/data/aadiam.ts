// microsoft.aadiam. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared2 = {
  type: {
    kind: "object",
    members: {
      status: { type: { kind: "enum", values: ["Approved", "Pending", "Rejected", "Disconnected"], open: true } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
} as const;
const shared3 = { type: { kind: "object", members: { tags: { type: { kind: "map", values: "string" } } } } } as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "microsoft.aadiam",
  types: [
    {
      resourceType: "microsoft.aadiam/privateLinkForAzureAd",
      defaultVersion: "2020-03-01",
      surfaces: {
        "2020-03-01": {
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
              success: [201],
              longRunning: { finalStateVia: null, headers: [] },
              body: {
                kind: "object",
                members: {
                  properties: {
                    type: {
                      kind: "object",
                      members: {
                        privateEndpoint: shared1,
                        privateLinkServiceConnectionState: shared2,
                        privateLinkConnectionTags: shared3,
                      },
                    },
                  },
                },
              },
              description: "optional",
            },
            delete: {
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: null, headers: [] },
            },
            listPrivateLinkResources: {
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            getPrivateLinkResource: { method: "GET", tail: "/privateLinkResources/{groupName}", success: [200] },
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
                    privateEndpoint: shared1,
                    privateLinkServiceConnectionState: shared2,
                    provisioningState: {
                      type: { kind: "enum", values: ["Succeeded", "Provisioning", "Failed"], open: true },
                    },
                    privateLinkConnectionTags: shared3,
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
                  },
                },
              },
            },
          },
          status: [
            { wire: "Approved", meaning: "Approved" },
            { wire: "Pending", meaning: "Pending" },
            { wire: "Rejected", meaning: "Rejected" },
            { wire: "Disconnected", meaning: "Disconnected" },
          ],
          provisioning: [
            { wire: "Succeeded", meaning: "Succeeded" },
            { wire: "Provisioning", meaning: "InProgress" },
            { wire: "Failed", meaning: "Failed" },
          ],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
