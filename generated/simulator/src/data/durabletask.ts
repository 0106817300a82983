// Microsoft.DurableTask. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  type: {
    kind: "object",
    members: {
      actionsRequired: { type: "string" },
      description: { type: "string" },
      status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } },
    },
  },
  required: true,
} as const;
const shared2 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared3 = {
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
        members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared1 } } } },
      },
      description: "optional",
    },
    delete: {
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "location", headers: ["Location"] },
    },
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
            groupIds: { type: { kind: "array", items: "string" } },
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
            privateLinkServiceConnectionState: shared1,
            provisioningState: {
              type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
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
            createdByType: shared2,
            lastModifiedAt: { type: "string" },
            lastModifiedBy: { type: "string" },
            lastModifiedByType: shared2,
          },
        },
      },
      type: { type: "string" },
    },
  },
  status: [
    { wire: "Pending", meaning: "Pending" },
    { wire: "Approved", meaning: "Approved" },
    { wire: "Rejected", meaning: "Rejected" },
  ],
  provisioning: [
    { wire: "Succeeded", meaning: "Succeeded" },
    { wire: "Creating", meaning: "InProgress" },
    { wire: "Deleting", meaning: "InProgress" },
    { wire: "Failed", meaning: "Failed" },
  ],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.DurableTask",
  types: [
    {
      resourceType: "Microsoft.DurableTask/schedulers",
      defaultVersion: "2026-02-01",
      surfaces: { "2026-05-01-preview": shared3, "2026-02-01": shared3 },
    },
  ],
};
