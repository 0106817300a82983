// Microsoft.Search. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared2 = { type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"] } } as const;
const shared3 = {
  type: { kind: "enum", values: ["Updating", "Deleting", "Failed", "Succeeded", "Incomplete", "Canceled"], open: true },
} as const;
const shared4 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      privateEndpoint: shared1,
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: shared2 },
        },
      },
      provisioningState: shared3,
    },
  },
} as const;
const shared5 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared6 = { type: { kind: "array", items: "string" } } as const;
const shared7 = {
  type: { kind: "enum", values: ["Application", "Key", "ManagedIdentity", "User"], open: true },
} as const;
const shared8 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared9 = [
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Incomplete", meaning: "InProgress" },
  { wire: "Canceled", meaning: "Canceled" },
] as const;
const shared10 = {
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
      success: [200],
      body: { kind: "object", members: { properties: shared4 } },
      description: "optional",
    },
    delete: {
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 404],
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
      properties: shared4,
      systemData: {
        type: {
          kind: "object",
          members: {
            createdAt: { type: "string" },
            createdBy: { type: "string" },
            createdByType: shared5,
            lastModifiedAt: { type: "string" },
            lastModifiedBy: { type: "string" },
            lastModifiedByType: shared5,
          },
        },
      },
      type: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      properties: {
        type: {
          kind: "object",
          members: {
            groupId: { type: "string" },
            requiredMembers: shared6,
            requiredZoneNames: shared6,
            shareablePrivateLinkResourceTypes: {
              type: {
                kind: "array",
                items: {
                  kind: "object",
                  members: {
                    name: { type: "string" },
                    properties: {
                      type: {
                        kind: "object",
                        members: {
                          description: { type: "string" },
                          groupId: { type: "string" },
                          type: { type: "string" },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
      systemData: {
        type: {
          kind: "object",
          members: {
            createdAt: { type: "string" },
            createdBy: { type: "string" },
            createdByType: shared7,
            lastModifiedAt: { type: "string" },
            lastModifiedBy: { type: "string" },
            lastModifiedByType: shared7,
          },
        },
      },
      type: { type: "string" },
    },
  },
  status: shared8,
  provisioning: shared9,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared11 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: shared1,
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: { status: shared2, description: { type: "string" }, actionsRequired: { type: "string" } },
        },
      },
      groupId: { type: "string" },
      provisioningState: shared3,
    },
  },
} as const;
const shared12 = {
  operations: {
    list: {
      method: "GET",
      tail: "/privateEndpointConnections",
      success: [200],
      headers: ["x-ms-client-request-id"],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      method: "GET",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      headers: ["x-ms-client-request-id"],
    },
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      headers: ["x-ms-client-request-id"],
      body: { kind: "object", members: { properties: shared11 } },
      description: "optional",
    },
    delete: {
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 404],
      headers: ["x-ms-client-request-id"],
    },
    listPrivateLinkResources: {
      method: "GET",
      tail: "/privateLinkResources",
      success: [200],
      headers: ["x-ms-client-request-id"],
      paging: { items: "value" },
    },
  },
  connection: {
    kind: "object",
    members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared11 },
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
            requiredMembers: shared6,
            requiredZoneNames: shared6,
            shareablePrivateLinkResourceTypes: {
              type: {
                kind: "array",
                items: {
                  kind: "object",
                  members: {
                    name: { type: "string" },
                    properties: {
                      type: {
                        kind: "object",
                        members: {
                          type: { type: "string" },
                          groupId: { type: "string" },
                          description: { type: "string" },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  status: shared8,
  provisioning: shared9,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Search",
  types: [
    {
      resourceType: "Microsoft.Search/searchServices",
      defaultVersion: "2025-05-01",
      surfaces: {
        "2026-09-01-preview": shared10,
        "2025-05-01": shared10,
        "2023-11-01": shared12,
        "2022-09-01": shared12,
      },
      embedded: {
        members: ["id", "name", "type", "properties"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "groupId", "provisioningState"],
      },
    },
  ],
};
