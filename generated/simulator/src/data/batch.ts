// Microsoft.Batch. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  query: ["maxresults"],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = {
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
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  query: ["maxresults"],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared6 = { method: "GET", tail: "/privateLinkResources/{privateLinkResourceName}", success: [200] } as const;
const shared7 = { type: { kind: "array", items: "string" } } as const;
const shared8 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared9 = {
  type: { kind: "enum", values: ["Creating", "Updating", "Deleting", "Succeeded", "Failed", "Cancelled"] },
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
const shared12 = { type: { kind: "map", values: "string" } } as const;
const shared13 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared7, requiredZoneNames: shared7 },
  },
} as const;
const shared14 = [
  { wire: "Approved", meaning: "Approved" },
  { wire: "Pending", meaning: "Pending" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared15 = [
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Cancelled", meaning: "Canceled" },
] as const;
const shared16 = { finalStateVia: "azure-async-operation", headers: ["Location"] } as const;
const shared17 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PATCH",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      headers: ["If-Match"],
      longRunning: shared16,
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
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: shared16,
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
            provisioningState: shared9,
            privateEndpoint: shared8,
            groupIds: shared7,
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
      properties: shared13,
    },
  },
  status: shared14,
  provisioning: shared15,
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
          operations: {
            list: shared1,
            get: shared2,
            update: {
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
                    groupIds: shared7,
                    privateEndpoint: shared8,
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
                    provisioningState: shared9,
                  },
                },
              },
              systemData: shared11,
              tags: shared12,
              type: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              etag: { type: "string" },
              id: { type: "string" },
              name: { type: "string" },
              properties: shared13,
              systemData: shared11,
              tags: shared12,
              type: { type: "string" },
            },
          },
          status: shared14,
          provisioning: shared15,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2024-02-01": shared17,
        "2023-11-01": shared17,
      },
      embedded: {
        members: ["id", "name", "type", "etag", "properties"],
        properties: ["provisioningState", "privateEndpoint", "groupIds", "privateLinkServiceConnectionState"],
      },
    },
  ],
};
