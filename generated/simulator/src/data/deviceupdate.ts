// Microsoft.DeviceUpdate. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "PrivateEndpointConnections_ListByAccount",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value" },
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
      status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
  required: true,
} as const;
const shared4 = {
  operationId: "PrivateEndpointConnections_CreateOrUpdate",
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [201],
  longRunning: { finalStateVia: "azure-async-operation", headers: [] },
  body: {
    kind: "object",
    members: {
      properties: {
        type: {
          kind: "object",
          members: {
            privateLinkServiceConnectionState: shared3,
            groupIds: { type: { kind: "array", items: "string" } },
          },
        },
        required: true,
      },
    },
  },
  description: "optional",
} as const;
const shared5 = {
  operationId: "PrivateLinkResources_ListByAccount",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared6 = {
  operationId: "PrivateLinkResources_Get",
  method: "GET",
  tail: "/privateLinkResources/{groupId}",
  success: [200],
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
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared8,
    properties: {
      type: {
        kind: "object",
        members: {
          privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
          privateLinkServiceConnectionState: shared3,
          groupIds: { type: { kind: "array", items: "string" } },
          provisioningState: {
            type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
          },
        },
      },
      required: true,
    },
  },
} as const;
const shared10 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared8,
    properties: {
      type: {
        kind: "object",
        members: {
          groupId: { type: "string" },
          requiredMembers: { type: { kind: "array", items: "string" } },
          requiredZoneNames: { type: { kind: "array", items: "string" } },
          provisioningState: { type: { kind: "enum", values: ["Succeeded", "Failed", "Canceled"], open: true } },
        },
      },
      required: true,
    },
  },
} as const;
const shared11 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared12 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.DeviceUpdate",
  types: [
    {
      resourceType: "Microsoft.DeviceUpdate/accounts",
      defaultVersion: "2023-07-01",
      surfaces: {
        "2023-07-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DeviceUpdate/accounts/{accountName}",
          operations: {
            list: shared1,
            get: shared2,
            update: shared4,
            delete: {
              operationId: "PrivateEndpointConnections_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: "location", headers: ["Location"] },
            },
            listPrivateLinkResources: shared5,
            getPrivateLinkResource: shared6,
          },
          connection: shared9,
          privateLinkResource: shared10,
          status: shared11,
          provisioning: shared12,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2022-10-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DeviceUpdate/accounts/{accountName}",
          operations: {
            list: shared1,
            get: shared2,
            update: shared4,
            delete: {
              operationId: "PrivateEndpointConnections_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: "location", headers: [] },
            },
            listPrivateLinkResources: shared5,
            getPrivateLinkResource: shared6,
          },
          connection: shared9,
          privateLinkResource: shared10,
          status: shared11,
          provisioning: shared12,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
