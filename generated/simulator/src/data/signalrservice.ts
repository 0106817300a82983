// Microsoft.SignalRService. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "SignalRPrivateEndpointConnections_Get",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared2 = {
  type: {
    kind: "object",
    members: {
      status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
} as const;
const shared3 = {
  kind: "object",
  members: {
    properties: {
      type: {
        kind: "object",
        members: {
          privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
          privateLinkServiceConnectionState: shared2,
        },
      },
    },
  },
} as const;
const shared4 = {
  operationId: "SignalRPrivateEndpointConnections_Update",
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
  body: shared3,
  description: "optional",
} as const;
const shared5 = {
  operationId: "SignalRPrivateLinkResources_List",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared6 = {
  list: {
    operationId: "SignalRPrivateEndpointConnections_List",
    method: "GET",
    tail: "/privateEndpointConnections",
    success: [200],
    paging: { items: "value", next: "nextLink" },
  },
  get: shared1,
  update: shared4,
  delete: {
    operationId: "SignalRPrivateEndpointConnections_Delete",
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202, 204],
    longRunning: { finalStateVia: "location", headers: [] },
  },
  listPrivateLinkResources: shared5,
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
  type: {
    kind: "enum",
    values: ["Unknown", "Succeeded", "Failed", "Canceled", "Running", "Creating", "Updating", "Deleting", "Moving"],
    open: true,
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
          provisioningState: shared9,
          privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
          groupIds: { type: { kind: "array", items: "string" } },
          privateLinkServiceConnectionState: shared2,
        },
      },
    },
  },
} as const;
const shared11 = {
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
const shared12 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared8,
    properties: shared11,
  },
} as const;
const shared13 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared14 = [
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
const shared15 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/signalR/{resourceName}",
  operations: shared6,
  connection: shared10,
  privateLinkResource: shared12,
  status: shared13,
  provisioning: shared14,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared16 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared11 },
} as const;
const shared17 = {
  operationId: "WebPubSubPrivateEndpointConnections_List",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared18 = {
  operationId: "WebPubSubPrivateEndpointConnections_Get",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared19 = {
  operationId: "WebPubSubPrivateEndpointConnections_Update",
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
  body: shared3,
  description: "optional",
} as const;
const shared20 = {
  operationId: "WebPubSubPrivateLinkResources_List",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared21 = {
  list: shared17,
  get: shared18,
  update: shared19,
  delete: {
    operationId: "WebPubSubPrivateEndpointConnections_Delete",
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202, 204],
    longRunning: { finalStateVia: "location", headers: [] },
  },
  listPrivateLinkResources: shared20,
} as const;
const shared22 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/webPubSub/{resourceName}",
  operations: shared21,
  connection: shared10,
  privateLinkResource: shared12,
  status: shared13,
  provisioning: shared14,
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
        "2025-01-01-preview": shared15,
        "2024-03-01": shared15,
        "2023-02-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/signalR/{resourceName}",
          operations: shared6,
          connection: shared10,
          privateLinkResource: shared16,
          status: shared13,
          provisioning: shared14,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2020-05-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/signalR/{resourceName}",
          operations: {
            get: shared1,
            update: shared4,
            delete: {
              operationId: "SignalRPrivateEndpointConnections_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [202, 204],
              longRunning: { finalStateVia: null, headers: [] },
            },
            listPrivateLinkResources: shared5,
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
                    provisioningState: shared9,
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared2,
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
          status: shared13,
          provisioning: shared14,
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
        "2025-12-01-preview": shared22,
        "2024-03-01": shared22,
        "2023-02-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/webPubSub/{resourceName}",
          operations: shared21,
          connection: shared10,
          privateLinkResource: shared16,
          status: shared13,
          provisioning: shared14,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2021-10-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.SignalRService/webPubSub/{resourceName}",
          operations: {
            list: shared17,
            get: shared18,
            update: shared19,
            delete: {
              operationId: "WebPubSubPrivateEndpointConnections_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: null, headers: [] },
            },
            listPrivateLinkResources: shared20,
          },
          connection: shared10,
          privateLinkResource: shared16,
          status: shared13,
          provisioning: shared14,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
