// Microsoft.HybridCompute. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = {
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared4 = [200, 202, 204] as const;
const shared5 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared6 = { method: "GET", tail: "/privateLinkResources/{groupName}", success: [200] } as const;
const shared7 = { type: { kind: "array", items: "string" } } as const;
const shared8 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared9 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared8,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared8,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared10 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared7, requiredZoneNames: shared7 },
  },
} as const;
const shared11 = {
  operations: {
    list: shared1,
    get: shared2,
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
                privateEndpoint: shared3,
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
      success: shared4,
      longRunning: { finalStateVia: null, headers: ["Location", "Azure-AsyncOperation"] },
    },
    listPrivateLinkResources: shared5,
    getPrivateLinkResource: shared6,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      systemData: shared9,
      properties: {
        type: {
          kind: "object",
          members: {
            privateEndpoint: shared3,
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
            groupIds: shared7,
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
      systemData: shared9,
      properties: shared10,
    },
  },
  status: [],
  provisioning: [],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.HybridCompute",
  types: [
    {
      resourceType: "Microsoft.HybridCompute/privateLinkScopes",
      defaultVersion: "2026-07-15",
      surfaces: {
        "2026-07-15": {
          operations: {
            list: shared1,
            get: shared2,
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
                        privateEndpoint: shared3,
                        privateLinkServiceConnectionState: {
                          type: {
                            kind: "object",
                            members: {
                              description: { type: "string", required: true },
                              status: { type: "string", required: true },
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
              success: shared4,
              longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation", "Location"] },
            },
            listPrivateLinkResources: shared5,
            getPrivateLinkResource: shared6,
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
                    groupIds: shared7,
                    privateEndpoint: shared3,
                    privateLinkServiceConnectionState: {
                      type: {
                        kind: "object",
                        members: {
                          actionsRequired: { type: "string" },
                          description: { type: "string", required: true },
                          status: { type: "string", required: true },
                        },
                      },
                    },
                    provisioningState: { type: "string" },
                  },
                },
              },
              systemData: shared9,
              type: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared10,
              systemData: shared9,
              type: { type: "string" },
            },
          },
          status: [],
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2022-12-27": shared11,
        "2022-11-10": shared11,
      },
      embedded: {
        members: ["id", "name", "type", "properties"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState", "groupIds"],
      },
    },
  ],
};
