// Microsoft.DBforPostgreSQL. Generated; do not edit.
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
const shared3 = { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } } as const;
const shared4 = {
  type: {
    kind: "object",
    members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: shared3 },
  },
  required: true,
} as const;
const shared5 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared6 = { method: "GET", tail: "/privateLinkResources/{groupName}", success: [200] } as const;
const shared7 = { type: { kind: "array", items: "string" } } as const;
const shared8 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared9 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
} as const;
const shared10 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared11 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared10,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared10,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared12 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared7, requiredZoneNames: shared7 },
  },
} as const;
const shared13 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared14 = { wire: "Ready", meaning: "Succeeded", observed: true } as const;
const shared15 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  shared14,
] as const;
const shared16 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202],
      longRunning: { finalStateVia: null, headers: ["Location"] },
      body: {
        kind: "object",
        members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared4 } } } },
      },
      description: "optional",
    },
    delete: {
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "azure-async-operation", headers: ["Location"] },
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
            privateEndpoint: shared8,
            privateLinkServiceConnectionState: shared4,
            provisioningState: shared9,
          },
        },
      },
      systemData: shared11,
      type: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      properties: shared12,
      systemData: shared11,
      type: { type: "string" },
    },
  },
  status: shared13,
  provisioning: shared15,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared17 = {
  type: {
    kind: "object",
    members: { status: shared3, description: { type: "string" }, actionsRequired: { type: "string" } },
  },
  required: true,
} as const;
const shared18 = {
  operations: {
    list: { method: "GET", tail: "/privateEndpointConnections", success: [200], paging: { items: "value" } },
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "azure-async-operation", headers: ["location", "azure-async-operation"] },
      body: {
        kind: "object",
        members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared17 } } } },
      },
      description: "optional",
    },
    delete: {
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "location", headers: ["location", "azure-async-operation"] },
    },
    listPrivateLinkResources: {
      method: "GET",
      tail: "/privateLinkResources",
      success: [200],
      paging: { items: "value" },
    },
    getPrivateLinkResource: { method: "GET", tail: "/privateLinkResources/{privateLinkResourceName}", success: [200] },
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      systemData: shared11,
      properties: {
        type: {
          kind: "object",
          members: {
            groupIds: shared7,
            privateEndpoint: shared8,
            privateLinkServiceConnectionState: shared17,
            provisioningState: shared9,
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
      systemData: shared11,
      properties: shared12,
    },
  },
  status: shared13,
  provisioning: shared15,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.DBforPostgreSQL",
  types: [
    {
      resourceType: "Microsoft.DBforPostgreSQL/flexibleServers",
      defaultVersion: "2025-08-01",
      surfaces: { "2026-04-01-preview": shared16, "2025-08-01": shared16 },
    },
    {
      resourceType: "Microsoft.DBforPostgreSQL/serverGroupsv2",
      defaultVersion: "2022-11-08",
      surfaces: { "2023-03-02-preview": shared18, "2022-11-08": shared18 },
      embedded: {
        members: ["id", "name", "type", "systemData", "properties"],
        properties: ["privateEndpoint", "groupIds", "privateLinkServiceConnectionState"],
      },
    },
    {
      resourceType: "Microsoft.DBforPostgreSQL/servers",
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
                        privateEndpoint: shared8,
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
                    privateEndpoint: shared8,
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
                type: { kind: "object", members: { groupId: { type: "string" }, requiredMembers: shared7 } },
              },
            },
          },
          status: [],
          provisioning: [shared14],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
