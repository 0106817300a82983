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
const shared2 = { type: { kind: "array", items: "string" } } as const;
const shared3 = {
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
    success: [200, 201],
    longRunning: { finalStateVia: "location", headers: [] },
    body: {
      kind: "object",
      members: {
        properties: {
          type: { kind: "object", members: { privateLinkServiceConnectionState: shared1, groupIds: shared2 } },
          required: true,
        },
      },
    },
    description: "optional",
  },
  delete: {
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202, 204],
    longRunning: { finalStateVia: "location", headers: ["Location"] },
  },
  listPrivateLinkResources: {
    method: "GET",
    tail: "/privateLinkResources",
    success: [200],
    paging: { items: "value", next: "nextLink" },
  },
} as const;
const shared4 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared5 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared4,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared4,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared6 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared7 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared5,
    properties: {
      type: {
        kind: "object",
        members: { groupId: { type: "string" }, requiredMembers: shared2, requiredZoneNames: shared2 },
      },
    },
  },
} as const;
const shared8 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Failed", meaning: "Unrecognized" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared9 = {
  operations: shared3,
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      systemData: shared5,
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
            privateEndpoint: shared6,
            privateLinkServiceConnectionState: shared1,
            groupIds: shared2,
          },
        },
        required: true,
      },
    },
  },
  privateLinkResource: shared7,
  status: shared8,
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
          operations: shared3,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              systemData: shared5,
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
                    privateEndpoint: shared6,
                    privateLinkServiceConnectionState: shared1,
                    groupIds: shared2,
                  },
                },
                required: true,
              },
            },
          },
          privateLinkResource: shared7,
          status: shared8,
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
          operations: shared3,
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              systemData: shared5,
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
                    privateEndpoint: shared6,
                    privateLinkServiceConnectionState: shared1,
                    groupIds: shared2,
                  },
                },
                required: true,
              },
            },
          },
          privateLinkResource: shared7,
          status: shared8,
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
        "2024-05-01": shared9,
        "2023-01-01": shared9,
      },
      embedded: {
        members: ["id", "name", "type", "systemData", "properties"],
        properties: ["provisioningState", "privateEndpoint", "privateLinkServiceConnectionState", "groupIds"],
      },
    },
  ],
};
