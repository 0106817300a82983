// Microsoft.ApiManagement. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "PrivateEndpointConnection_ListByService",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value" },
} as const;
const shared2 = {
  operationId: "PrivateEndpointConnection_GetByName",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = {
  kind: "object",
  members: {
    status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } },
    description: { type: "string" },
    actionsRequired: { type: "string" },
  },
} as const;
const shared4 = {
  kind: "object",
  members: {
    id: { type: "string" },
    properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: { type: shared3 } } } },
  },
} as const;
const shared5 = {
  operationId: "PrivateEndpointConnection_ListPrivateLinkResources",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared6 = {
  operationId: "PrivateEndpointConnection_GetPrivateLinkResource",
  method: "GET",
  tail: "/privateLinkResources/{privateLinkSubResourceName}",
  success: [200],
} as const;
const shared7 = {
  list: shared1,
  get: shared2,
  update: {
    operationId: "PrivateEndpointConnection_CreateOrUpdate",
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202],
    longRunning: { finalStateVia: null, headers: ["location"] },
    body: shared4,
    id: true,
    description: "optional",
  },
  delete: {
    operationId: "PrivateEndpointConnection_Delete",
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202, 204],
    longRunning: { finalStateVia: null, headers: ["location"] },
  },
  listPrivateLinkResources: shared5,
  getPrivateLinkResource: shared6,
} as const;
const shared8 = { type: shared3, required: true } as const;
const shared9 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
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
const shared12 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
} as const;
const shared13 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Succeeded", meaning: "Approved", observed: true },
] as const;
const shared14 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Pending", meaning: "InProgress", observed: true },
] as const;
const shared15 = {
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
          privateLinkServiceConnectionState: shared8,
          provisioningState: shared9,
        },
      },
    },
  },
} as const;
const shared16 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared12 },
} as const;
const shared17 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}",
  operations: {
    list: shared1,
    get: shared2,
    update: {
      operationId: "PrivateEndpointConnection_CreateOrUpdate",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared4,
      id: true,
      description: "optional",
    },
    delete: {
      operationId: "PrivateEndpointConnection_Delete",
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null, headers: [] },
    },
    listPrivateLinkResources: shared5,
    getPrivateLinkResource: shared6,
  },
  connection: shared15,
  privateLinkResource: shared16,
  status: shared13,
  provisioning: shared14,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.ApiManagement",
  types: [
    {
      resourceType: "Microsoft.ApiManagement/service",
      defaultVersion: "2024-05-01",
      surfaces: {
        "2025-09-01-preview": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}",
          operations: shared7,
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
                    privateLinkServiceConnectionState: shared8,
                    provisioningState: shared9,
                    groupIds: { type: { kind: "array", items: "string" } },
                  },
                },
              },
              systemData: shared11,
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              properties: shared12,
              systemData: shared11,
            },
          },
          status: shared13,
          provisioning: shared14,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2024-05-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}",
          operations: shared7,
          connection: shared15,
          privateLinkResource: shared16,
          status: shared13,
          provisioning: shared14,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2022-08-01": shared17,
        "2021-08-01": shared17,
      },
    },
  ],
};
