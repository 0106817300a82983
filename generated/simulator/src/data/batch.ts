// Microsoft.Batch. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "PrivateEndpointConnection_ListByBatchAccount",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  query: ["maxresults"],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = {
  operationId: "PrivateEndpointConnection_Get",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = { finalStateVia: "azure-async-operation", headers: ["Azure-AsyncOperation", "Location"] } as const;
const shared4 = {
  type: { kind: "enum", values: ["Approved", "Pending", "Rejected", "Disconnected"] },
  required: true,
} as const;
const shared5 = {
  operationId: "PrivateLinkResource_ListByBatchAccount",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  query: ["maxresults"],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared6 = {
  operationId: "PrivateLinkResource_Get",
  method: "GET",
  tail: "/privateLinkResources/{privateLinkResourceName}",
  success: [200],
} as const;
const shared7 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared8 = {
  type: { kind: "enum", values: ["Creating", "Updating", "Deleting", "Succeeded", "Failed", "Cancelled"] },
} as const;
const shared9 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared10 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared9,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared9,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared11 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
} as const;
const shared12 = [
  { wire: "Approved", meaning: "Approved" },
  { wire: "Pending", meaning: "Pending" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared13 = [
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Cancelled", meaning: "Canceled" },
] as const;
const shared14 = { finalStateVia: "azure-async-operation", headers: ["Location"] } as const;
const shared15 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Batch/batchAccounts/{accountName}",
  operations: {
    list: shared1,
    get: shared2,
    update: {
      operationId: "PrivateEndpointConnection_Update",
      method: "PATCH",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      headers: ["If-Match"],
      longRunning: shared14,
      body: {
        kind: "object",
        members: {
          properties: {
            type: {
              kind: "object",
              members: {
                privateLinkServiceConnectionState: {
                  type: { kind: "object", members: { status: shared4, description: { type: "string" } } },
                },
              },
            },
          },
        },
      },
      description: "optional",
    },
    delete: {
      operationId: "PrivateEndpointConnection_Delete",
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: shared14,
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
      etag: { type: "string" },
      properties: {
        type: {
          kind: "object",
          members: {
            provisioningState: shared8,
            privateEndpoint: shared7,
            groupIds: { type: { kind: "array", items: "string" } },
            privateLinkServiceConnectionState: {
              type: {
                kind: "object",
                members: { status: shared4, description: { type: "string" }, actionsRequired: { type: "string" } },
              },
            },
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
      etag: { type: "string" },
      properties: shared11,
    },
  },
  status: shared12,
  provisioning: shared13,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Batch",
  types: [
    {
      resourceType: "Microsoft.Batch/batchAccounts",
      defaultVersion: "2025-06-01",
      surfaces: {
        "2025-06-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Batch/batchAccounts/{accountName}",
          operations: {
            list: shared1,
            get: shared2,
            update: {
              operationId: "PrivateEndpointConnection_Update",
              method: "PATCH",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202],
              headers: ["If-Match"],
              longRunning: shared3,
              body: {
                kind: "object",
                members: {
                  properties: {
                    type: {
                      kind: "object",
                      members: {
                        privateLinkServiceConnectionState: {
                          type: { kind: "object", members: { description: { type: "string" }, status: shared4 } },
                        },
                      },
                    },
                  },
                },
              },
              description: "optional",
            },
            delete: {
              operationId: "PrivateEndpointConnection_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [202, 204],
              longRunning: shared3,
            },
            listPrivateLinkResources: shared5,
            getPrivateLinkResource: shared6,
          },
          connection: {
            kind: "object",
            members: {
              etag: { type: "string" },
              id: { type: "string" },
              name: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    groupIds: { type: { kind: "array", items: "string" } },
                    privateEndpoint: shared7,
                    privateLinkServiceConnectionState: {
                      type: {
                        kind: "object",
                        members: {
                          actionsRequired: { type: "string" },
                          description: { type: "string" },
                          status: shared4,
                        },
                      },
                    },
                    provisioningState: shared8,
                  },
                },
              },
              systemData: shared10,
              tags: { type: { kind: "map", values: "string" } },
              type: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              etag: { type: "string" },
              id: { type: "string" },
              name: { type: "string" },
              properties: shared11,
              systemData: shared10,
              tags: { type: { kind: "map", values: "string" } },
              type: { type: "string" },
            },
          },
          status: shared12,
          provisioning: shared13,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2024-02-01": shared15,
        "2023-11-01": shared15,
      },
    },
  ],
};
