// Microsoft.Kusto. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "PrivateEndpointConnections_List",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value" },
} as const;
const shared2 = {
  operationId: "PrivateEndpointConnections_Get",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = {
  operationId: "PrivateLinkResources_List",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared4 = {
  operationId: "PrivateLinkResources_Get",
  method: "GET",
  tail: "/privateLinkResources/{privateLinkResourceName}",
  success: [200],
} as const;
const shared5 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared6 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared5,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared5,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared7 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
} as const;
const shared8 = {
  operationId: "PrivateEndpointConnections_CreateOrUpdate",
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
const shared9 = {
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
    systemData: shared6,
  },
} as const;
const shared10 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    properties: shared7,
    systemData: shared6,
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
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Kusto/clusters/{clusterName}",
          operations: {
            list: shared1,
            get: shared2,
            update: {
              operationId: "PrivateEndpointConnections_CreateOrUpdate",
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
              operationId: "PrivateEndpointConnections_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation", "Location"] },
            },
            listPrivateLinkResources: shared3,
            getPrivateLinkResource: shared4,
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
                      required: true,
                    },
                    provisioningState: { type: "string" },
                  },
                },
              },
              systemData: shared6,
              type: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared7,
              systemData: shared6,
              type: { type: "string" },
            },
          },
          status: [],
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-08-15": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Kusto/clusters/{clusterName}",
          operations: {
            list: shared1,
            get: shared2,
            update: shared8,
            delete: {
              operationId: "PrivateEndpointConnections_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: null, headers: ["Location", "Azure-AsyncOperation"] },
            },
            listPrivateLinkResources: shared3,
            getPrivateLinkResource: shared4,
          },
          connection: shared9,
          privateLinkResource: shared10,
          status: [],
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-05-02": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Kusto/clusters/{clusterName}",
          operations: {
            list: shared1,
            get: shared2,
            update: shared8,
            delete: {
              operationId: "PrivateEndpointConnections_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation"] },
            },
            listPrivateLinkResources: shared3,
            getPrivateLinkResource: shared4,
          },
          connection: shared9,
          privateLinkResource: shared10,
          status: [],
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
