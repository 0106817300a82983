// Microsoft.HDInsight. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  type: {
    kind: "object",
    members: {
      status: {
        type: { kind: "enum", values: ["Approved", "Rejected", "Pending", "Removed"], open: true },
        required: true,
      },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
  required: true,
} as const;
const shared2 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared3 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared2,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared2,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared4 = { type: { kind: "array", items: "string" } } as const;
const shared5 = {
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
            type: { kind: "object", members: { privateLinkServiceConnectionState: shared1 } },
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
      longRunning: { finalStateVia: "azure-async-operation", headers: [] },
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
      properties: {
        type: {
          kind: "object",
          members: {
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
            privateLinkServiceConnectionState: shared1,
            linkIdentifier: { type: "string" },
            provisioningState: {
              type: {
                kind: "enum",
                values: ["InProgress", "Updating", "Failed", "Succeeded", "Canceled", "Deleting"],
                open: true,
              },
            },
          },
        },
        required: true,
      },
      systemData: shared3,
    },
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
          members: { groupId: { type: "string" }, requiredMembers: shared4, requiredZoneNames: shared4 },
        },
      },
      systemData: shared3,
    },
  },
  status: [
    { wire: "Approved", meaning: "Approved" },
    { wire: "Rejected", meaning: "Rejected" },
    { wire: "Pending", meaning: "Pending" },
    { wire: "Removed", meaning: "Disconnected" },
  ],
  provisioning: [
    { wire: "InProgress", meaning: "InProgress" },
    { wire: "Updating", meaning: "InProgress" },
    { wire: "Failed", meaning: "Failed" },
    { wire: "Succeeded", meaning: "Succeeded" },
    { wire: "Canceled", meaning: "Canceled" },
    { wire: "Deleting", meaning: "InProgress" },
  ],
  actionsRequired: "actionsRequired",
  errors: "flat",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.HDInsight",
  types: [
    {
      resourceType: "Microsoft.HDInsight/clusters",
      defaultVersion: "2021-06-01",
      surfaces: { "2025-01-15-preview": shared5, "2021-06-01": shared5 },
      embedded: {
        members: ["id", "name", "type", "properties", "systemData"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "linkIdentifier", "provisioningState"],
      },
    },
  ],
};
