// Microsoft.Automation. Generated; do not edit.
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

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Automation",
  types: [
    {
      resourceType: "Microsoft.Automation/automationAccounts",
      defaultVersion: "2024-10-23",
      surfaces: {
        "2024-10-23": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Automation/automationAccounts/{automationAccountName}",
          operations: {
            list: {
              operationId: "PrivateEndpointConnections_ListByAutomationAccount",
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
              operationId: "PrivateEndpointConnections_CreateOrUpdate",
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
                        groupIds: { type: { kind: "array", items: "string" } },
                        privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
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
              operationId: "PrivateEndpointConnections_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [202, 204],
              longRunning: { finalStateVia: null, headers: ["Location"] },
            },
            listPrivateLinkResources: {
              operationId: "PrivateLinkResources_Automation",
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
              systemData: shared2,
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
                  },
                },
              },
              systemData: shared2,
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
