// Microsoft.DataFactory. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  type: {
    kind: "object",
    members: { status: { type: "string" }, description: { type: "string" }, actionsRequired: { type: "string" } },
  },
} as const;
const shared2 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared3 = { type: { kind: "array", items: "string" } } as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.DataFactory",
  types: [
    {
      resourceType: "Microsoft.DataFactory/factories",
      defaultVersion: "2018-06-01",
      surfaces: {
        "2018-06-01": {
          operations: {
            list: {
              method: "GET",
              tail: "/privateEndPointConnections",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            get: {
              method: "GET",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
              headers: ["If-None-Match"],
            },
            update: {
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
                      members: { privateLinkServiceConnectionState: shared1, privateEndpoint: shared2 },
                    },
                  },
                },
              },
              description: "optional",
            },
            delete: {
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 204],
            },
            listPrivateLinkResources: {
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
                    privateEndpoint: shared2,
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
                  members: { groupId: { type: "string" }, requiredMembers: shared3, requiredZoneNames: shared3 },
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
