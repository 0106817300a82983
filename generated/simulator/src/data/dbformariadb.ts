// Microsoft.DBforMariaDB. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.DBforMariaDB",
  types: [
    {
      resourceType: "Microsoft.DBforMariaDB/servers",
      defaultVersion: "2018-06-01",
      surfaces: {
        "2018-06-01": {
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
                        privateEndpoint: shared1,
                        privateLinkServiceConnectionState: {
                          type: {
                            kind: "object",
                            members: {
                              status: { type: "string", required: true },
                              description: { type: "string", required: true },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
              description: "required",
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
                    privateLinkServiceConnectionState: {
                      type: {
                        kind: "object",
                        members: {
                          status: { type: "string", required: true },
                          description: { type: "string", required: true },
                          actionsRequired: { type: "string" },
                        },
                      },
                    },
                    provisioningState: { type: "string" },
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
          status: [],
          provisioning: [{ wire: "Ready", meaning: "Succeeded", observed: true }],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
