// Microsoft.Search. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = { type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"] } } as const;
const shared2 = {
  type: { kind: "enum", values: ["Updating", "Deleting", "Failed", "Succeeded", "Incomplete", "Canceled"], open: true },
} as const;
const shared3 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: shared1 },
        },
      },
      provisioningState: shared2,
    },
  },
} as const;
const shared4 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared5 = {
  type: { kind: "enum", values: ["Application", "Key", "ManagedIdentity", "User"], open: true },
} as const;
const shared6 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared7 = [
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Incomplete", meaning: "InProgress" },
  { wire: "Canceled", meaning: "Canceled" },
] as const;
const shared8 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Search/searchServices/{searchServiceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByService",
      method: "GET",
      tail: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_Update",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: { kind: "object", members: { properties: shared3 } },
      description: "optional",
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 404],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListSupported",
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
      properties: shared3,
      systemData: {
        type: {
          kind: "object",
          members: {
            createdAt: { type: "string" },
            createdBy: { type: "string" },
            createdByType: shared4,
            lastModifiedAt: { type: "string" },
            lastModifiedBy: { type: "string" },
            lastModifiedByType: shared4,
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
            requiredMembers: { type: { kind: "array", items: "string" } },
            requiredZoneNames: { type: { kind: "array", items: "string" } },
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
  status: shared6,
  provisioning: shared7,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared9 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: { status: shared1, description: { type: "string" }, actionsRequired: { type: "string" } },
        },
      },
      groupId: { type: "string" },
      provisioningState: shared2,
    },
  },
} as const;
const shared10 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Search/searchServices/{searchServiceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByService",
      method: "GET",
      tail: "/privateEndpointConnections",
      success: [200],
      headers: ["x-ms-client-request-id"],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      headers: ["x-ms-client-request-id"],
    },
    update: {
      operationId: "PrivateEndpointConnections_Update",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      headers: ["x-ms-client-request-id"],
      body: { kind: "object", members: { properties: shared9 } },
      description: "optional",
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 404],
      headers: ["x-ms-client-request-id"],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_ListSupported",
      method: "GET",
      tail: "/privateLinkResources",
      success: [200],
      headers: ["x-ms-client-request-id"],
      paging: { items: "value" },
    },
  },
  connection: {
    kind: "object",
    members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared9 },
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
            requiredZoneNames: { type: { kind: "array", items: "string" } },
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
  status: shared6,
  provisioning: shared7,
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
        "2026-09-01-preview": shared8,
        "2025-05-01": shared8,
        "2023-11-01": shared10,
        "2022-09-01": shared10,
      },
    },
  ],
};
