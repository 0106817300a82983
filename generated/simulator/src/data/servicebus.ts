// Microsoft.ServiceBus. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "PrivateEndpointConnections_List",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = {
  operationId: "PrivateEndpointConnections_Get",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = {
  type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true },
} as const;
const shared4 = {
  type: { kind: "enum", values: ["Creating", "Updating", "Deleting", "Succeeded", "Canceled", "Failed"], open: true },
} as const;
const shared5 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: {
        type: { kind: "object", members: { description: { type: "string" }, status: shared3 } },
      },
      provisioningState: shared4,
    },
  },
} as const;
const shared6 = {
  operationId: "PrivateEndpointConnections_Delete",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared7 = {
  operationId: "PrivateLinkResources_Get",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared8 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared9 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared8,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared8,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared10 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
} as const;
const shared11 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared12 = [
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Canceled", meaning: "Canceled" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared13 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ServiceBus/namespaces/{namespaceName}",
  operations: {
    list: shared1,
    get: shared2,
    update: {
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201, 202],
      longRunning: { finalStateVia: null, headers: [] },
      body: { kind: "object", members: { properties: shared5 } },
      description: "optional",
    },
    delete: shared6,
    listPrivateLinkResources: shared7,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      location: { type: "string" },
      name: { type: "string" },
      properties: shared5,
      systemData: shared9,
      type: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: { id: { type: "string" }, name: { type: "string" }, properties: shared10, type: { type: "string" } },
  },
  status: shared11,
  provisioning: shared12,
  errors: "arm",
} as const;
const shared14 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: {
        type: { kind: "object", members: { status: shared3, description: { type: "string" } } },
      },
      provisioningState: shared4,
    },
  },
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.ServiceBus",
  types: [
    {
      resourceType: "Microsoft.ServiceBus/namespaces",
      defaultVersion: "2026-01-01",
      surfaces: {
        "2026-07-01-preview": shared13,
        "2026-01-01": shared13,
        "2021-11-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ServiceBus/namespaces/{namespaceName}",
          operations: {
            list: shared1,
            get: shared2,
            update: {
              operationId: "PrivateEndpointConnections_CreateOrUpdate",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 201, 202],
              longRunning: { finalStateVia: null, headers: [] },
              body: { kind: "object", members: { properties: shared14 } },
              description: "optional",
            },
            delete: shared6,
            listPrivateLinkResources: shared7,
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              location: { type: "string" },
              properties: shared14,
              systemData: shared9,
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              properties: shared10,
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
            },
          },
          status: shared11,
          provisioning: shared12,
          errors: "arm",
        },
      },
    },
  ],
};
