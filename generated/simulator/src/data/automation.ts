// Microsoft.Automation. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = { type: { kind: "array", items: "string" } } as const;
const shared2 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
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
  namespace: "Microsoft.Automation",
  types: [
    {
      resourceType: "Microsoft.Automation/automationAccounts",
      defaultVersion: "2024-10-23",
      surfaces: {
        "2024-10-23": {
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
              longRunning: { finalStateVia: null, headers: [] },
              body: {
                kind: "object",
                members: {
                  properties: {
                    type: {
                      kind: "object",
                      members: {
                        groupIds: shared1,
                        privateEndpoint: shared2,
                        privateLinkServiceConnectionState: {
                          type: {
                            kind: "object",
                            members: { description: { type: "string" }, status: { type: "string" } },
                          },
                        },
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
                    groupIds: shared1,
                    privateEndpoint: shared2,
                    privateLinkServiceConnectionState: {
                      type: {
                        kind: "object",
                        members: {
                          actionsRequired: { type: "string" },
                          description: { type: "string" },
                          status: { type: "string" },
                        },
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
                type: { kind: "object", members: { groupId: { type: "string" }, requiredMembers: shared1 } },
              },
              systemData: shared4,
              type: { type: "string" },
            },
          },
          status: [],
          actionsRequired: "actionsRequired",
          errors: "flat",
        },
      },
    },
  ],
};
