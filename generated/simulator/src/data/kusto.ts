// Microsoft.Kusto. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value" },
} as const;
const shared2 = {
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = [200, 202, 204] as const;
const shared4 = { method: "GET", tail: "/privateLinkResources", success: [200], paging: { items: "value" } } as const;
const shared5 = { method: "GET", tail: "/privateLinkResources/{privateLinkResourceName}", success: [200] } as const;
const shared6 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared7 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared8 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared7,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared7,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared9 = { type: { kind: "array", items: "string" } } as const;
const shared10 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared9, requiredZoneNames: shared9 },
  },
} as const;
const shared11 = {
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 201],
  longRunning: { finalStateVia: null, headers: [] },
  body: {
    kind: "object",
    members: {
      properties: {
        type: {
          kind: "object",
          members: {
            privateLinkServiceConnectionState: {
              type: { kind: "object", members: { status: { type: "string" }, description: { type: "string" } } },
              required: true,
            },
          },
        },
      },
    },
  },
  description: "optional",
} as const;
const shared12 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: {
          privateEndpoint: shared6,
          privateLinkServiceConnectionState: {
            type: {
              kind: "object",
              members: {
                status: { type: "string" },
                description: { type: "string" },
                actionsRequired: { type: "string" },
              },
            },
            required: true,
          },
          groupId: { type: "string" },
          provisioningState: { type: "string" },
        },
      },
    },
    systemData: shared8,
  },
} as const;
const shared13 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    properties: shared10,
    systemData: shared8,
  },
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Kusto",
  types: [
    {
      resourceType: "Microsoft.Kusto/clusters",
      defaultVersion: "2025-02-14",
      surfaces: {
        "2025-02-14": {
          operations: {
            list: shared1,
            get: shared2,
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 201],
              longRunning: { finalStateVia: null, headers: [] },
              body: {
                kind: "object",
                members: {
                  properties: {
                    type: {
                      kind: "object",
                      members: {
                        privateLinkServiceConnectionState: {
                          type: {
                            kind: "object",
                            members: { description: { type: "string" }, status: { type: "string" } },
                          },
                          required: true,
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
              success: shared3,
              longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation", "Location"] },
            },
            listPrivateLinkResources: shared4,
            getPrivateLinkResource: shared5,
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
                    groupId: { type: "string" },
                    privateEndpoint: shared6,
                    privateLinkServiceConnectionState: {
                      type: {
                        kind: "object",
                        members: {
                          actionsRequired: { type: "string" },
                          description: { type: "string" },
                          status: { type: "string" },
                        },
                      },
                      required: true,
                    },
                    provisioningState: { type: "string" },
                  },
                },
              },
              systemData: shared8,
              type: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared10,
              systemData: shared8,
              type: { type: "string" },
            },
          },
          status: [],
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-08-15": {
          operations: {
            list: shared1,
            get: shared2,
            update: shared11,
            delete: {
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: shared3,
              longRunning: { finalStateVia: null, headers: ["Location", "Azure-AsyncOperation"] },
            },
            listPrivateLinkResources: shared4,
            getPrivateLinkResource: shared5,
          },
          connection: shared12,
          privateLinkResource: shared13,
          status: [],
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-05-02": {
          operations: {
            list: shared1,
            get: shared2,
            update: shared11,
            delete: {
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: shared3,
              longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation"] },
            },
            listPrivateLinkResources: shared4,
            getPrivateLinkResource: shared5,
          },
          connection: shared12,
          privateLinkResource: shared13,
          status: [],
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
      embedded: {
        members: ["id", "name", "type", "properties", "systemData"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "groupId", "provisioningState"],
      },
    },
  ],
};
