// Microsoft.EventHub. Generated; do not edit.
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
  type: {
    kind: "object",
    members: {
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: {
            status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true } },
            description: { type: "string" },
          },
        },
      },
      provisioningState: {
        type: {
          kind: "enum",
          values: ["Creating", "Updating", "Deleting", "Succeeded", "Canceled", "Failed"],
          open: true,
        },
      },
    },
  },
} as const;
const shared4 = { kind: "object", members: { properties: shared3 } } as const;
const shared5 = {
  operationId: "PrivateEndpointConnections_CreateOrUpdate",
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 201, 202],
  longRunning: { finalStateVia: null, headers: [] },
  body: shared4,
  description: "optional",
} as const;
const shared6 = {
  operationId: "PrivateLinkResources_Get",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared7 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared8 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    location: { type: "string" },
    properties: shared3,
    systemData: {
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
    },
  },
} as const;
const shared9 = {
  kind: "object",
  members: {
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
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
  },
} as const;
const shared10 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared11 = [
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Canceled", meaning: "Canceled" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared12 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventHub/namespaces/{namespaceName}",
  operations: {
    list: shared1,
    get: shared2,
    update: shared5,
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: "azure-async-operation", headers: [] },
    },
    listPrivateLinkResources: shared6,
  },
  connection: shared8,
  privateLinkResource: shared9,
  status: shared10,
  provisioning: shared11,
  errors: "arm",
} as const;
const shared13 = {
  operationId: "PrivateEndpointConnections_Delete",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.EventHub",
  types: [
    {
      resourceType: "Microsoft.EventHub/namespaces",
      defaultVersion: "2026-01-01",
      surfaces: {
        "2026-07-01-preview": shared12,
        "2026-01-01": shared12,
        "2024-01-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventHub/namespaces/{namespaceName}",
          operations: {
            list: shared1,
            get: shared2,
            update: shared5,
            delete: shared13,
            listPrivateLinkResources: shared6,
          },
          connection: shared8,
          privateLinkResource: shared9,
          status: shared10,
          provisioning: shared11,
          errors: "arm",
        },
        "2021-11-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.EventHub/namespaces/{namespaceName}",
          operations: {
            list: shared1,
            get: shared2,
            update: {
              operationId: "PrivateEndpointConnections_CreateOrUpdate",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 201],
              body: shared4,
              description: "optional",
            },
            delete: shared13,
            listPrivateLinkResources: shared6,
          },
          connection: shared8,
          privateLinkResource: shared9,
          status: shared10,
          provisioning: shared11,
          errors: "arm",
        },
      },
    },
  ],
};
