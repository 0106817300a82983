// Microsoft.Sql. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "ManagedInstancePrivateEndpointConnections_ListByManagedInstance",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = {
  operationId: "ManagedInstancePrivateEndpointConnections_Get",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = {
  operationId: "ManagedInstancePrivateEndpointConnections_Delete",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared4 = {
  operationId: "ManagedInstancePrivateLinkResources_ListByManagedInstance",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared5 = {
  operationId: "ManagedInstancePrivateLinkResources_Get",
  method: "GET",
  tail: "/privateLinkResources/{groupName}",
  success: [200],
} as const;
const shared6 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared7 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared6,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared6,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared8 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
} as const;
const shared9 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    properties: shared8,
    systemData: shared7,
    type: { type: "string" },
  },
} as const;
const shared10 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances/{managedInstanceName}",
  operations: {
    list: shared1,
    get: shared2,
    update: {
      operationId: "ManagedInstancePrivateEndpointConnections_CreateOrUpdate",
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
                privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
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
    delete: shared3,
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
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
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
      systemData: shared7,
      type: { type: "string" },
    },
  },
  privateLinkResource: shared9,
  status: [],
  provisioning: [{ wire: "Ready", meaning: "Succeeded", observed: true }],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared11 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared8 },
} as const;
const shared12 = {
  operationId: "PrivateEndpointConnections_ListByServer",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared13 = {
  operationId: "PrivateEndpointConnections_Get",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared14 = {
  type: { kind: "enum", values: ["Approved", "Pending", "Rejected", "Disconnected"], open: true },
  required: true,
} as const;
const shared15 = {
  operationId: "PrivateEndpointConnections_Delete",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared16 = {
  operationId: "PrivateLinkResources_ListByServer",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared17 = {
  operationId: "PrivateLinkResources_Get",
  method: "GET",
  tail: "/privateLinkResources/{groupName}",
  success: [200],
} as const;
const shared18 = {
  type: { kind: "enum", values: ["Approving", "Ready", "Dropping", "Failed", "Rejecting"], open: true },
} as const;
const shared19 = [
  { wire: "Approved", meaning: "Approved" },
  { wire: "Pending", meaning: "Pending" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared20 = [
  { wire: "Approving", meaning: "InProgress" },
  { wire: "Ready", meaning: "Succeeded" },
  { wire: "Dropping", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Rejecting", meaning: "InProgress" },
] as const;
const shared21 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers/{serverName}",
  operations: {
    list: shared12,
    get: shared13,
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
                privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                privateLinkServiceConnectionState: {
                  type: {
                    kind: "object",
                    members: { description: { type: "string", required: true }, status: shared14 },
                  },
                },
              },
            },
          },
        },
      },
      description: "required",
    },
    delete: shared15,
    listPrivateLinkResources: shared16,
    getPrivateLinkResource: shared17,
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
                  actionsRequired: { type: { kind: "enum", values: ["None"], open: true } },
                  description: { type: "string", required: true },
                  status: shared14,
                },
              },
            },
            provisioningState: shared18,
          },
        },
      },
      systemData: shared7,
      type: { type: "string" },
    },
  },
  privateLinkResource: shared9,
  status: shared19,
  provisioning: shared20,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Sql",
  types: [
    {
      resourceType: "Microsoft.Sql/managedInstances",
      defaultVersion: "2025-01-01",
      surfaces: {
        "2025-08-01-preview": shared10,
        "2025-01-01": shared10,
        "2021-11-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances/{managedInstanceName}",
          operations: {
            list: shared1,
            get: shared2,
            update: {
              operationId: "ManagedInstancePrivateEndpointConnections_CreateOrUpdate",
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
                        privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
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
            delete: shared3,
            listPrivateLinkResources: shared4,
            getPrivateLinkResource: shared5,
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
          privateLinkResource: shared11,
          status: [],
          provisioning: [{ wire: "Ready", meaning: "Succeeded", observed: true }],
          actionsRequired: "actionsRequired",
          errors: "undeclared",
        },
      },
    },
    {
      resourceType: "Microsoft.Sql/servers",
      defaultVersion: "2025-01-01",
      surfaces: {
        "2025-08-01-preview": shared21,
        "2025-01-01": shared21,
        "2021-11-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers/{serverName}",
          operations: {
            list: shared12,
            get: shared13,
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
                        privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                        privateLinkServiceConnectionState: {
                          type: {
                            kind: "object",
                            members: { status: shared14, description: { type: "string", required: true } },
                          },
                        },
                      },
                    },
                  },
                },
              },
              description: "required",
            },
            delete: shared15,
            listPrivateLinkResources: shared16,
            getPrivateLinkResource: shared17,
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
                    groupIds: { type: { kind: "array", items: "string" } },
                    privateLinkServiceConnectionState: {
                      type: {
                        kind: "object",
                        members: {
                          status: shared14,
                          description: { type: "string", required: true },
                          actionsRequired: { type: { kind: "enum", values: ["None"], open: true } },
                        },
                      },
                    },
                    provisioningState: shared18,
                  },
                },
              },
            },
          },
          privateLinkResource: shared11,
          status: shared19,
          provisioning: shared20,
          actionsRequired: "actionsRequired",
          errors: "undeclared",
        },
      },
    },
  ],
};
