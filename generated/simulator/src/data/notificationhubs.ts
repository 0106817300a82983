// Microsoft.NotificationHubs. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  type: {
    kind: "enum",
    values: [
      "Unknown",
      "Succeeded",
      "Creating",
      "Updating",
      "UpdatingByProxy",
      "Deleting",
      "DeletingByProxy",
      "Deleted",
    ],
    open: true,
  },
} as const;
const shared2 = {
  type: { kind: "enum", values: ["Disconnected", "Pending", "Approved", "Rejected"], open: true },
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
const shared5 = { type: { kind: "array", items: "string" } } as const;
const shared6 = {
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
      success: [200, 201],
      longRunning: { finalStateVia: "azure-async-operation", headers: [] },
      body: {
        kind: "object",
        members: {
          properties: {
            type: {
              kind: "object",
              members: {
                provisioningState: shared1,
                privateLinkServiceConnectionState: { type: { kind: "object", members: { status: shared2 } } },
              },
            },
          },
        },
      },
      description: "forbidden",
    },
    delete: {
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "location", headers: ["Location"] },
    },
    listPrivateLinkResources: {
      method: "GET",
      tail: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: { method: "GET", tail: "/privateLinkResources/{subResourceName}", success: [200] },
  },
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
            provisioningState: shared1,
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
            groupIds: shared5,
            privateLinkServiceConnectionState: {
              type: {
                kind: "object",
                members: { status: shared2, description: { type: "string" }, actionsRequired: { type: "string" } },
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
      systemData: shared4,
      properties: {
        type: {
          kind: "object",
          members: { groupId: { type: "string" }, requiredMembers: shared5, requiredZoneNames: shared5 },
        },
      },
    },
  },
  status: [
    { wire: "Disconnected", meaning: "Disconnected" },
    { wire: "Pending", meaning: "Pending" },
    { wire: "Approved", meaning: "Approved" },
    { wire: "Rejected", meaning: "Rejected" },
  ],
  provisioning: [
    { wire: "Unknown", meaning: "Unrecognized" },
    { wire: "Succeeded", meaning: "Succeeded" },
    { wire: "Creating", meaning: "InProgress" },
    { wire: "Updating", meaning: "InProgress" },
    { wire: "UpdatingByProxy", meaning: "InProgress" },
    { wire: "Deleting", meaning: "InProgress" },
    { wire: "DeletingByProxy", meaning: "InProgress" },
    { wire: "Deleted", meaning: "Unrecognized" },
  ],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.NotificationHubs",
  types: [
    {
      resourceType: "Microsoft.NotificationHubs/namespaces",
      defaultVersion: "2023-09-01",
      surfaces: { "2023-10-01-preview": shared6, "2023-09-01": shared6 },
      embedded: {
        members: ["id", "name", "type", "systemData", "properties"],
        properties: ["provisioningState", "privateEndpoint", "groupIds", "privateLinkServiceConnectionState"],
      },
    },
  ],
};
