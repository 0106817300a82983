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
const shared3 = {
  type: { kind: "enum", values: ["Approved", "Pending", "Rejected", "Disconnected"] },
  required: true,
} as const;
const shared4 = {
  operationId: "PrivateLinkResource_ListByBatchAccount",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  query: ["maxresults"],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared5 = {
  operationId: "PrivateLinkResource_Get",
  method: "GET",
  tail: "/privateLinkResources/{privateLinkResourceName}",
  success: [200],
} as const;
const shared6 = {
  type: { kind: "enum", values: ["Creating", "Updating", "Deleting", "Succeeded", "Failed", "Cancelled"] },
} as const;
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
const shared9 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
} as const;
const shared10 = [
  { wire: "Approved", meaning: "Approved" },
  { wire: "Pending", meaning: "Pending" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared11 = [
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Cancelled", meaning: "Canceled" },
] as const;
const shared12 = {
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
      longRunning: { finalStateVia: "azure-async-operation", headers: ["Location"] },
      body: {
        kind: "object",
        members: {
          properties: {
            type: {
              kind: "object",
              members: {
                privateLinkServiceConnectionState: {
                  type: { kind: "object", members: { status: shared3, description: { type: "string" } } },
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
      longRunning: { finalStateVia: "azure-async-operation", headers: ["Location"] },
    },
    listPrivateLinkResources: shared4,
    getPrivateLinkResource: shared5,
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
            provisioningState: shared6,
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
            groupIds: { type: { kind: "array", items: "string" } },
            privateLinkServiceConnectionState: {
              type: {
                kind: "object",
                members: { status: shared3, description: { type: "string" }, actionsRequired: { type: "string" } },
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
      properties: shared9,
    },
  },
  status: shared10,
  provisioning: shared11,
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
              longRunning: { finalStateVia: "azure-async-operation", headers: ["Azure-AsyncOperation", "Location"] },
              body: {
                kind: "object",
                members: {
                  properties: {
                    type: {
                      kind: "object",
                      members: {
                        privateLinkServiceConnectionState: {
                          type: { kind: "object", members: { description: { type: "string" }, status: shared3 } },
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
              longRunning: { finalStateVia: "azure-async-operation", headers: ["Azure-AsyncOperation", "Location"] },
            },
            listPrivateLinkResources: shared4,
            getPrivateLinkResource: shared5,
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
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: {
                      type: {
                        kind: "object",
                        members: {
                          actionsRequired: { type: "string" },
                          description: { type: "string" },
                          status: shared3,
                        },
                      },
                    },
                    provisioningState: shared6,
                  },
                },
              },
              systemData: shared8,
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
              properties: shared9,
              systemData: shared8,
              tags: { type: { kind: "map", values: "string" } },
              type: { type: "string" },
            },
          },
          status: shared10,
          provisioning: shared11,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2024-02-01": shared12,
        "2023-11-01": shared12,
      },
    },
  ],
};
