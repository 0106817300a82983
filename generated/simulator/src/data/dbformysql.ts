// Microsoft.DBforMySQL. Generated; do not edit.
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
const shared3 = [200, 201, 202] as const;
const shared4 = { finalStateVia: "azure-async-operation", headers: ["Location"] } as const;
const shared5 = { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } } as const;
const shared6 = {
  type: {
    kind: "object",
    members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: shared5 },
  },
  required: true,
} as const;
const shared7 = [200, 202, 204] as const;
const shared8 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: shared7,
  longRunning: { finalStateVia: "location", headers: ["Location"] },
} as const;
const shared9 = { method: "GET", tail: "/privateLinkResources", success: [200], paging: { items: "value" } } as const;
const shared10 = { method: "GET", tail: "/privateLinkResources/{groupName}", success: [200] } as const;
const shared11 = { type: { kind: "array", items: "string" } } as const;
const shared12 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared13 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
} as const;
const shared14 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared15 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared14,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared14,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared16 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared11, requiredZoneNames: shared11 },
  },
} as const;
const shared17 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared18 = { wire: "Ready", meaning: "Succeeded", observed: true } as const;
const shared19 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  shared18,
] as const;
const shared20 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: shared3,
      longRunning: shared4,
      body: {
        kind: "object",
        members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared6 } } } },
      },
      description: "optional",
    },
    delete: shared8,
    listPrivateLinkResources: shared9,
    getPrivateLinkResource: shared10,
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
            groupIds: shared11,
            privateEndpoint: shared12,
            privateLinkServiceConnectionState: shared6,
            provisioningState: shared13,
          },
        },
      },
      systemData: shared15,
      type: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      properties: shared16,
      systemData: shared15,
      type: { type: "string" },
    },
  },
  status: shared17,
  provisioning: shared19,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared21 = {
  type: {
    kind: "object",
    members: { status: shared5, description: { type: "string" }, actionsRequired: { type: "string" } },
  },
  required: true,
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.DBforMySQL",
  types: [
    {
      resourceType: "Microsoft.DBforMySQL/flexibleServers",
      defaultVersion: "2024-12-30",
      surfaces: {
        "2025-12-01-preview": shared20,
        "2024-12-30": shared20,
        "2023-06-30": {
          operations: {
            list: { method: "GET", tail: "/privateEndpointConnections", success: [200], paging: { items: "value" } },
            get: shared2,
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: shared3,
              longRunning: shared4,
              body: {
                kind: "object",
                members: {
                  properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared21 } } },
                },
              },
              description: "optional",
            },
            delete: shared8,
            listPrivateLinkResources: shared9,
            getPrivateLinkResource: shared10,
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              systemData: shared15,
              properties: {
                type: {
                  kind: "object",
                  members: {
                    groupIds: shared11,
                    privateEndpoint: shared12,
                    privateLinkServiceConnectionState: shared21,
                    provisioningState: shared13,
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
              systemData: shared15,
              properties: shared16,
            },
          },
          status: shared17,
          provisioning: shared19,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
    {
      resourceType: "Microsoft.DBforMySQL/servers",
      defaultVersion: "2018-06-01",
      surfaces: {
        "2018-06-01": {
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
                        privateEndpoint: shared12,
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
              success: shared7,
              longRunning: { finalStateVia: null, headers: [] },
            },
            listPrivateLinkResources: {
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            getPrivateLinkResource: shared10,
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
                    privateEndpoint: shared12,
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
                type: { kind: "object", members: { groupId: { type: "string" }, requiredMembers: shared11 } },
              },
            },
          },
          status: [],
          provisioning: [shared18],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
