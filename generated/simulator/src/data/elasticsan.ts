// Microsoft.ElasticSan. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  type: {
    kind: "object",
    members: {
      status: { type: { kind: "enum", values: ["Pending", "Approved", "Failed", "Rejected"], open: true } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
  required: true,
} as const;
const shared2 = {
  list: {
    operationId: "PrivateEndpointConnections_List",
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
    operationId: "PrivateEndpointConnections_Create",
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 201],
    longRunning: { finalStateVia: "location", headers: [] },
    body: {
      kind: "object",
      members: {
        properties: {
          type: {
            kind: "object",
            members: {
              privateLinkServiceConnectionState: shared1,
              groupIds: { type: { kind: "array", items: "string" } },
            },
          },
          required: true,
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
    longRunning: { finalStateVia: "location", headers: ["Location"] },
  },
  listPrivateLinkResources: {
    operationId: "PrivateLinkResources_ListByElasticSan",
    method: "GET",
    tail: "/privateLinkResources",
    success: [200],
    paging: { items: "value", next: "nextLink" },
  },
} as const;
const shared3 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared4 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared3,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared3,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared5 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared4,
    properties: {
      type: {
        kind: "object",
        members: {
          groupId: { type: "string" },
          requiredMembers: { type: { kind: "array", items: "string" } },
          requiredZoneNames: { type: { kind: "array", items: "string" } },
        },
      },
    },
  },
} as const;
const shared6 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Failed", meaning: "Unrecognized" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared7 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ElasticSan/elasticSans/{elasticSanName}",
  operations: shared2,
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      systemData: shared4,
      properties: {
        type: {
          kind: "object",
          members: {
            provisioningState: {
              type: {
                kind: "enum",
                values: ["Invalid", "Succeeded", "Failed", "Canceled", "Pending", "Creating", "Updating", "Deleting"],
                open: true,
              },
            },
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
            privateLinkServiceConnectionState: shared1,
            groupIds: { type: { kind: "array", items: "string" } },
          },
        },
        required: true,
      },
    },
  },
  privateLinkResource: shared5,
  status: shared6,
  provisioning: [
    { wire: "Invalid", meaning: "Unrecognized" },
    { wire: "Succeeded", meaning: "Succeeded" },
    { wire: "Failed", meaning: "Failed" },
    { wire: "Canceled", meaning: "Canceled" },
    { wire: "Pending", meaning: "InProgress" },
    { wire: "Creating", meaning: "InProgress" },
    { wire: "Updating", meaning: "InProgress" },
    { wire: "Deleting", meaning: "InProgress" },
  ],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.ElasticSan",
  types: [
    {
      resourceType: "Microsoft.ElasticSan/elasticSans",
      defaultVersion: "2025-09-01",
      surfaces: {
        "2026-04-01-preview": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ElasticSan/elasticSans/{elasticSanName}",
          operations: shared2,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              systemData: shared4,
              properties: {
                type: {
                  kind: "object",
                  members: {
                    provisioningState: {
                      type: {
                        kind: "enum",
                        values: [
                          "Invalid",
                          "Succeeded",
                          "Failed",
                          "Canceled",
                          "Pending",
                          "Creating",
                          "Updating",
                          "Deleting",
                          "Deleted",
                          "Restoring",
                          "SoftDeleting",
                        ],
                        open: true,
                      },
                    },
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared1,
                    groupIds: { type: { kind: "array", items: "string" } },
                  },
                },
                required: true,
              },
            },
          },
          privateLinkResource: shared5,
          status: shared6,
          provisioning: [
            { wire: "Invalid", meaning: "Unrecognized" },
            { wire: "Succeeded", meaning: "Succeeded" },
            { wire: "Failed", meaning: "Failed" },
            { wire: "Canceled", meaning: "Canceled" },
            { wire: "Pending", meaning: "InProgress" },
            { wire: "Creating", meaning: "InProgress" },
            { wire: "Updating", meaning: "InProgress" },
            { wire: "Deleting", meaning: "InProgress" },
            { wire: "Deleted", meaning: "Unrecognized" },
            { wire: "Restoring", meaning: "InProgress" },
            { wire: "SoftDeleting", meaning: "InProgress" },
          ],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2025-09-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ElasticSan/elasticSans/{elasticSanName}",
          operations: shared2,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              systemData: shared4,
              properties: {
                type: {
                  kind: "object",
                  members: {
                    provisioningState: {
                      type: {
                        kind: "enum",
                        values: [
                          "Invalid",
                          "Succeeded",
                          "Failed",
                          "Canceled",
                          "Pending",
                          "Creating",
                          "Updating",
                          "Deleting",
                          "Deleted",
                          "Restoring",
                        ],
                        open: true,
                      },
                    },
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared1,
                    groupIds: { type: { kind: "array", items: "string" } },
                  },
                },
                required: true,
              },
            },
          },
          privateLinkResource: shared5,
          status: shared6,
          provisioning: [
            { wire: "Invalid", meaning: "Unrecognized" },
            { wire: "Succeeded", meaning: "Succeeded" },
            { wire: "Failed", meaning: "Failed" },
            { wire: "Canceled", meaning: "Canceled" },
            { wire: "Pending", meaning: "InProgress" },
            { wire: "Creating", meaning: "InProgress" },
            { wire: "Updating", meaning: "InProgress" },
            { wire: "Deleting", meaning: "InProgress" },
            { wire: "Deleted", meaning: "Unrecognized" },
            { wire: "Restoring", meaning: "InProgress" },
          ],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2024-05-01": shared7,
        "2023-01-01": shared7,
      },
    },
  ],
};
