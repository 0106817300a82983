// Microsoft.DataFactory. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  type: {
    kind: "object",
    members: { status: { type: "string" }, description: { type: "string" }, actionsRequired: { type: "string" } },
  },
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.DataFactory",
  types: [
    {
      resourceType: "Microsoft.DataFactory/factories",
      defaultVersion: "2018-06-01",
      surfaces: {
        "2018-06-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DataFactory/factories/{factoryName}",
          operations: {
            list: {
              operationId: "privateEndPointConnections_ListByFactory",
              method: "GET",
              tail: "/privateEndPointConnections",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            get: {
              operationId: "PrivateEndpointConnection_Get",
              method: "GET",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
              headers: ["If-None-Match"],
            },
            update: {
              operationId: "PrivateEndpointConnection_CreateOrUpdate",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
              headers: ["If-Match"],
              body: {
                kind: "object",
                members: {
                  properties: {
                    type: {
                      kind: "object",
                      members: {
                        privateLinkServiceConnectionState: shared1,
                        privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                      },
                    },
                  },
                },
              },
              description: "optional",
            },
            delete: {
              operationId: "PrivateEndpointConnection_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 204],
            },
            listPrivateLinkResources: {
              operationId: "privateLinkResources_Get",
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value" },
            },
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              etag: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    provisioningState: { type: "string" },
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared1,
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
              etag: { type: "string" },
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
          status: [],
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
