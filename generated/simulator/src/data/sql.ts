// Microsoft.Sql. Generated; do not edit.
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
const shared4 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared5 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared6 = { method: "GET", tail: "/privateLinkResources/{groupName}", success: [200] } as const;
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
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    properties: shared10,
    systemData: shared8,
    type: { type: "string" },
  },
} as const;
const shared12 = [{ wire: "Ready", meaning: "Succeeded", observed: true }] as const;
const shared13 = {
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
    delete: shared4,
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
      systemData: shared8,
      type: { type: "string" },
    },
  },
  privateLinkResource: shared11,
  status: [],
  provisioning: shared12,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared14 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared10 },
} as const;
const shared15 = {
  type: { kind: "enum", values: ["Approved", "Pending", "Rejected", "Disconnected"], open: true },
  required: true,
} as const;
const shared16 = { type: { kind: "enum", values: ["None"], open: true } } as const;
const shared17 = {
  type: { kind: "enum", values: ["Approving", "Ready", "Dropping", "Failed", "Rejecting"], open: true },
} as const;
const shared18 = [
  { wire: "Approved", meaning: "Approved" },
  { wire: "Pending", meaning: "Pending" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared19 = [
  { wire: "Approving", meaning: "InProgress" },
  { wire: "Ready", meaning: "Succeeded" },
  { wire: "Dropping", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Rejecting", meaning: "InProgress" },
] as const;
const shared20 = {
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
                    members: { description: { type: "string", required: true }, status: shared15 },
                  },
                },
              },
            },
          },
        },
      },
      description: "required",
    },
    delete: shared4,
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
            groupIds: shared9,
            privateEndpoint: shared3,
            privateLinkServiceConnectionState: {
              type: {
                kind: "object",
                members: {
                  actionsRequired: shared16,
                  description: { type: "string", required: true },
                  status: shared15,
                },
              },
            },
            provisioningState: shared17,
          },
        },
      },
      systemData: shared8,
      type: { type: "string" },
    },
  },
  privateLinkResource: shared11,
  status: shared18,
  provisioning: shared19,
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
        "2025-08-01-preview": shared13,
        "2025-01-01": shared13,
        "2021-11-01": {
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
            delete: shared4,
            listPrivateLinkResources: shared5,
            getPrivateLinkResource: shared6,
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
                  },
                },
              },
            },
          },
          privateLinkResource: shared14,
          status: [],
          provisioning: shared12,
          actionsRequired: "actionsRequired",
          errors: "undeclared",
        },
      },
    },
    {
      resourceType: "Microsoft.Sql/servers",
      defaultVersion: "2025-01-01",
      surfaces: {
        "2025-08-01-preview": shared20,
        "2025-01-01": shared20,
        "2021-11-01": {
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
                            members: { status: shared15, description: { type: "string", required: true } },
                          },
                        },
                      },
                    },
                  },
                },
              },
              description: "required",
            },
            delete: shared4,
            listPrivateLinkResources: shared5,
            getPrivateLinkResource: shared6,
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
                    privateEndpoint: shared3,
                    groupIds: shared9,
                    privateLinkServiceConnectionState: {
                      type: {
                        kind: "object",
                        members: {
                          status: shared15,
                          description: { type: "string", required: true },
                          actionsRequired: shared16,
                        },
                      },
                    },
                    provisioningState: shared17,
                  },
                },
              },
            },
          },
          privateLinkResource: shared14,
          status: shared18,
          provisioning: shared19,
          actionsRequired: "actionsRequired",
          errors: "undeclared",
        },
      },
    },
  ],
};
