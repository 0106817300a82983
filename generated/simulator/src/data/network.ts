// Microsoft.Network. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "ApplicationGatewayPrivateEndpointConnections_List",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = {
  operationId: "ApplicationGatewayPrivateEndpointConnections_Get",
  method: "GET",
  tail: "/privateEndpointConnections/{connectionName}",
  success: [200],
} as const;
const shared3 = {
  type: {
    kind: "object",
    members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: { type: "string" } },
  },
} as const;
const shared4 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared3 } } },
  },
} as const;
const shared5 = {
  operationId: "ApplicationGatewayPrivateEndpointConnections_Delete",
  method: "DELETE",
  tail: "/privateEndpointConnections/{connectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: "location", headers: [] },
} as const;
const shared6 = {
  operationId: "ApplicationGatewayPrivateLinkResources_List",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared7 = {
  type: {
    kind: "object",
    members: {
      etag: { type: "string" },
      extendedLocation: { type: "unknown" },
      id: { type: "string" },
      location: { type: "string" },
      name: { type: "string" },
      properties: { type: "unknown" },
      tags: { type: { kind: "map", values: "string" } },
      type: { type: "string" },
    },
  },
} as const;
const shared8 = {
  type: { kind: "enum", values: ["Failed", "Succeeded", "Canceled", "Creating", "Updating", "Deleting"], open: true },
} as const;
const shared9 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
} as const;
const shared10 = [
  { wire: "Failed", meaning: "Failed" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Canceled", meaning: "Canceled" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
] as const;
const shared11 = {
  type: {
    kind: "object",
    members: { status: { type: "string" }, description: { type: "string" }, actionsRequired: { type: "string" } },
  },
} as const;
const shared12 = {
  kind: "object",
  members: {
    id: { type: "string" },
    properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared11 } } },
    name: { type: "string" },
  },
} as const;
const shared13 = {
  type: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      location: { type: "string" },
      tags: { type: { kind: "map", values: "string" } },
      extendedLocation: { type: "unknown" },
      properties: { type: "unknown" },
      etag: { type: "string" },
    },
  },
} as const;
const shared14 = {
  type: { kind: "enum", values: ["Succeeded", "Updating", "Deleting", "Failed"], open: true },
} as const;
const shared15 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared16 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/applicationGateways/{applicationGatewayName}",
  operations: {
    list: shared1,
    get: shared2,
    update: {
      operationId: "ApplicationGatewayPrivateEndpointConnections_Update",
      method: "PUT",
      tail: "/privateEndpointConnections/{connectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: "azure-async-operation", headers: [] },
      body: shared12,
      description: "optional",
    },
    delete: shared5,
    listPrivateLinkResources: shared6,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      properties: {
        type: {
          kind: "object",
          members: {
            privateEndpoint: shared13,
            privateLinkServiceConnectionState: shared11,
            provisioningState: shared14,
            linkIdentifier: { type: "string" },
          },
        },
      },
      name: { type: "string" },
      etag: { type: "string" },
      type: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      properties: shared9,
      name: { type: "string" },
      etag: { type: "string" },
      type: { type: "string" },
    },
  },
  status: [],
  provisioning: shared15,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared17 = {
  operationId: "PrivateLinkServices_ListPrivateEndpointConnections",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared18 = {
  operationId: "PrivateLinkServices_GetPrivateEndpointConnection",
  method: "GET",
  tail: "/privateEndpointConnections/{peConnectionName}",
  success: [200],
  query: ["$expand"],
} as const;
const shared19 = {
  operationId: "PrivateLinkServices_DeletePrivateEndpointConnection",
  method: "DELETE",
  tail: "/privateEndpointConnections/{peConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: "location", headers: [] },
} as const;
const shared20 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateLinkServices/{serviceName}",
  operations: {
    list: shared17,
    get: shared18,
    update: {
      operationId: "PrivateLinkServices_UpdatePrivateEndpointConnection",
      method: "PUT",
      tail: "/privateEndpointConnections/{peConnectionName}",
      success: [200],
      body: shared12,
      description: "optional",
    },
    delete: shared19,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      properties: {
        type: {
          kind: "object",
          members: {
            privateEndpoint: shared13,
            privateLinkServiceConnectionState: shared11,
            provisioningState: shared14,
            linkIdentifier: { type: "string" },
            privateEndpointLocation: { type: "string" },
          },
        },
      },
      name: { type: "string" },
      type: { type: "string" },
      etag: { type: "string" },
    },
  },
  status: [],
  provisioning: shared15,
  actionsRequired: "actionsRequired",
  errors: "flat",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Network",
  types: [
    {
      resourceType: "Microsoft.Network/applicationGateways",
      defaultVersion: "2025-09-01",
      surfaces: {
        "2025-09-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/applicationGateways/{applicationGatewayName}",
          operations: {
            list: shared1,
            get: shared2,
            update: {
              operationId: "ApplicationGatewayPrivateEndpointConnections_Update",
              method: "PUT",
              tail: "/privateEndpointConnections/{connectionName}",
              success: [200, 202],
              longRunning: { finalStateVia: "azure-async-operation", headers: [] },
              body: shared4,
              description: "optional",
            },
            delete: shared5,
            listPrivateLinkResources: shared6,
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
                    linkIdentifier: { type: "string" },
                    privateEndpoint: shared7,
                    privateLinkServiceConnectionState: shared3,
                    provisioningState: shared8,
                  },
                },
              },
              type: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              etag: { type: "string" },
              id: { type: "string" },
              name: { type: "string" },
              properties: shared9,
              type: { type: "string" },
            },
          },
          status: [],
          provisioning: shared10,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2024-01-01": shared16,
        "2023-11-01": shared16,
      },
    },
    {
      resourceType: "Microsoft.Network/privateLinkServices",
      defaultVersion: "2025-09-01",
      surfaces: {
        "2025-09-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateLinkServices/{serviceName}",
          operations: {
            list: shared17,
            get: shared18,
            update: {
              operationId: "PrivateLinkServices_UpdatePrivateEndpointConnection",
              method: "PUT",
              tail: "/privateEndpointConnections/{peConnectionName}",
              success: [200],
              body: shared4,
              description: "optional",
            },
            delete: shared19,
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
                    linkIdentifier: { type: "string" },
                    privateEndpoint: shared7,
                    privateEndpointLocation: { type: "string" },
                    privateLinkServiceConnectionState: shared3,
                    provisioningState: shared8,
                  },
                },
              },
              type: { type: "string" },
            },
          },
          status: [],
          provisioning: shared10,
          actionsRequired: "actionsRequired",
          errors: "flat",
        },
        "2024-01-01": shared20,
        "2023-11-01": shared20,
      },
    },
  ],
};
