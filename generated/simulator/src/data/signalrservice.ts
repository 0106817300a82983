// Microsoft.SignalRService. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "SignalRPrivateEndpointConnections_Get",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared2 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared3 = {
  type: {
    kind: "object",
    members: {
      status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
} as const;
const shared4 = {
  kind: "object",
  members: {
    properties: {
      type: { kind: "object", members: { privateEndpoint: shared2, privateLinkServiceConnectionState: shared3 } },
    },
  },
} as const;
const shared5 = {
  operationId: "SignalRPrivateEndpointConnections_Update",
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
  body: shared4,
  description: "optional",
} as const;
const shared6 = {
  operationId: "SignalRPrivateLinkResources_List",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared7 = {
  list: {
    operationId: "SignalRPrivateEndpointConnections_List",
    method: "GET",
    tail: "/privateEndpointConnections",
    success: [200],
    paging: { items: "value", next: "nextLink" },
  },
  get: shared1,
  update: shared5,
  delete: {
    operationId: "SignalRPrivateEndpointConnections_Delete",
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202, 204],
    longRunning: { finalStateVia: "location", headers: [] },
  },
  listPrivateLinkResources: shared6,
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
    kind: "enum",
    values: ["Unknown", "Succeeded", "Failed", "Canceled", "Running", "Creating", "Updating", "Deleting", "Moving"],
    open: true,
  },
} as const;
const shared11 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared9,
    properties: {
      type: {
        kind: "object",
        members: {
          provisioningState: shared10,
          privateEndpoint: shared2,
          groupIds: { type: { kind: "array", items: "string" } },
          privateLinkServiceConnectionState: shared3,
        },
      },
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
      shareablePrivateLinkResourceTypes: {
        type: {
          kind: "array",
          items: {
            kind: "object",
            members: {
              name: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: { description: { type: "string" }, groupId: { type: "string" }, type: { type: "string" } },
                },
              },
            },
          },
        },
      },
    },
  },
} as const;
const shared13 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared9,
    properties: shared12,
  },
} as const;
const shared14 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared15 = [
  { wire: "Unknown", meaning: "Unrecognized" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Canceled", meaning: "Canceled" },
  { wire: "Running", meaning: "InProgress" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Moving", meaning: "InProgress" },
] as const;
const shared16 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/signalR/{resourceName}",
  operations: shared7,
  connection: shared11,
  privateLinkResource: shared13,
  status: shared14,
  provisioning: shared15,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared17 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared12 },
} as const;
const shared18 = {
  operationId: "WebPubSubPrivateEndpointConnections_List",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared19 = {
  operationId: "WebPubSubPrivateEndpointConnections_Get",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared20 = {
  operationId: "WebPubSubPrivateEndpointConnections_Update",
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
  body: shared4,
  description: "optional",
} as const;
const shared21 = {
  operationId: "WebPubSubPrivateLinkResources_List",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared22 = {
  list: shared18,
  get: shared19,
  update: shared20,
  delete: {
    operationId: "WebPubSubPrivateEndpointConnections_Delete",
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202, 204],
    longRunning: { finalStateVia: "location", headers: [] },
  },
  listPrivateLinkResources: shared21,
} as const;
const shared23 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/webPubSub/{resourceName}",
  operations: shared22,
  connection: shared11,
  privateLinkResource: shared13,
  status: shared14,
  provisioning: shared15,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.SignalRService",
  types: [
    {
      resourceType: "Microsoft.SignalRService/signalR",
      defaultVersion: "2024-03-01",
      surfaces: {
        "2025-01-01-preview": shared16,
        "2024-03-01": shared16,
        "2023-02-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/signalR/{resourceName}",
          operations: shared7,
          connection: shared11,
          privateLinkResource: shared17,
          status: shared14,
          provisioning: shared15,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2020-05-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/signalR/{resourceName}",
          operations: {
            get: shared1,
            update: shared5,
            delete: {
              operationId: "SignalRPrivateEndpointConnections_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [202, 204],
              longRunning: { finalStateVia: null, headers: [] },
            },
            listPrivateLinkResources: shared6,
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
                    provisioningState: shared10,
                    privateEndpoint: shared2,
                    privateLinkServiceConnectionState: shared3,
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
            },
          },
          status: shared14,
          provisioning: shared15,
          actionsRequired: "actionsRequired",
          listFromTarget: { items: "properties.privateEndpointConnections" },
          errors: "arm",
        },
      },
    },
    {
      resourceType: "Microsoft.SignalRService/webPubSub",
      defaultVersion: "2024-03-01",
      surfaces: {
        "2025-12-01-preview": shared23,
        "2024-03-01": shared23,
        "2023-02-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/webPubSub/{resourceName}",
          operations: shared22,
          connection: shared11,
          privateLinkResource: shared17,
          status: shared14,
          provisioning: shared15,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2021-10-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/webPubSub/{resourceName}",
          operations: {
            list: shared18,
            get: shared19,
            update: shared20,
            delete: {
              operationId: "WebPubSubPrivateEndpointConnections_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: null, headers: [] },
            },
            listPrivateLinkResources: shared21,
          },
          connection: shared11,
          privateLinkResource: shared17,
          status: shared14,
          provisioning: shared15,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
