// Microsoft.Devices. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "PrivateEndpointConnections_List",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: {},
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
      status: {
        type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true },
        required: true,
      },
      description: { type: "string", required: true },
      actionsRequired: { type: "string" },
    },
  },
  required: true,
} as const;
const shared4 = {
  kind: "object",
  members: {
    properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared3 } }, required: true },
  },
} as const;
const shared5 = {
  operationId: "PrivateLinkResources_List",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared6 = {
  operationId: "PrivateLinkResources_Get",
  method: "GET",
  tail: "/privateLinkResources/{groupId}",
  success: [200],
} as const;
const shared7 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: shared3,
    },
  },
  required: true,
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
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    properties: shared7,
    systemData: shared9,
  },
} as const;
const shared11 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
  required: true,
} as const;
const shared12 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared11 },
} as const;
const shared13 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared14 = {
  operationId: "PrivateEndpointConnections_Update",
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 201],
  longRunning: { finalStateVia: null, headers: [] },
  body: shared4,
  description: "required",
} as const;
const shared15 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared7 },
} as const;
const shared16 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Devices/iotHubs/{resourceName}",
  operations: {
    list: shared1,
    get: shared2,
    update: shared14,
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null, headers: [] },
    },
    listPrivateLinkResources: shared5,
    getPrivateLinkResource: shared6,
  },
  connection: shared15,
  privateLinkResource: shared12,
  status: shared13,
  actionsRequired: "actionsRequired",
  errors: "flat",
} as const;
const shared17 = {
  operationId: "IotDpsResource_ListPrivateEndpointConnections",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: {},
} as const;
const shared18 = {
  operationId: "IotDpsResource_GetPrivateEndpointConnection",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared19 = {
  operationId: "IotDpsResource_CreateOrUpdatePrivateEndpointConnection",
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 201],
  longRunning: { finalStateVia: null, headers: [] },
  body: shared4,
  description: "required",
} as const;
const shared20 = {
  operationId: "IotDpsResource_ListPrivateLinkResources",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared21 = {
  operationId: "IotDpsResource_GetPrivateLinkResources",
  method: "GET",
  tail: "/privateLinkResources/{groupId}",
  success: [200],
} as const;
const shared22 = {
  list: shared17,
  get: shared18,
  update: shared19,
  delete: {
    operationId: "IotDpsResource_DeletePrivateEndpointConnection",
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202, 204],
    longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation", "Location"] },
  },
  listPrivateLinkResources: shared20,
  getPrivateLinkResource: shared21,
} as const;
const shared23 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Devices/provisioningServices/{resourceName}",
  operations: shared22,
  connection: shared10,
  privateLinkResource: shared12,
  status: shared13,
  actionsRequired: "actionsRequired",
  errors: "flat",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Devices",
  types: [
    {
      resourceType: "Microsoft.Devices/iotHubs",
      defaultVersion: "2023-06-30",
      surfaces: {
        "2026-05-01-preview": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Devices/iotHubs/{resourceName}",
          operations: {
            list: shared1,
            get: shared2,
            update: {
              operationId: "PrivateEndpointConnections_Update",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 201],
              longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation"] },
              body: shared4,
              description: "required",
            },
            delete: {
              operationId: "PrivateEndpointConnections_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation"] },
            },
            listPrivateLinkResources: shared5,
            getPrivateLinkResource: shared6,
          },
          connection: shared10,
          privateLinkResource: shared12,
          status: shared13,
          actionsRequired: "actionsRequired",
          errors: "flat",
        },
        "2023-06-30": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Devices/iotHubs/{resourceName}",
          operations: {
            list: shared1,
            get: shared2,
            update: shared14,
            delete: {
              operationId: "PrivateEndpointConnections_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: null, headers: ["Azure-AsyncOperation", "Location"] },
            },
            listPrivateLinkResources: shared5,
            getPrivateLinkResource: shared6,
          },
          connection: shared15,
          privateLinkResource: shared12,
          status: shared13,
          actionsRequired: "actionsRequired",
          errors: "flat",
        },
        "2021-07-02": shared16,
        "2020-03-01": shared16,
      },
    },
    {
      resourceType: "Microsoft.Devices/provisioningServices",
      defaultVersion: "2022-12-12",
      surfaces: {
        "2026-03-01-preview": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Devices/provisioningServices/{resourceName}",
          operations: shared22,
          connection: shared10,
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              properties: shared11,
              systemData: shared9,
            },
          },
          status: shared13,
          actionsRequired: "actionsRequired",
          errors: "flat",
        },
        "2022-12-12": shared23,
        "2022-02-05": shared23,
        "2020-03-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Devices/provisioningServices/{resourceName}",
          operations: {
            list: shared17,
            get: shared18,
            update: shared19,
            delete: {
              operationId: "IotDpsResource_DeletePrivateEndpointConnection",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: null, headers: [] },
            },
            listPrivateLinkResources: shared20,
            getPrivateLinkResource: shared21,
          },
          connection: shared15,
          privateLinkResource: shared12,
          status: shared13,
          actionsRequired: "actionsRequired",
          errors: "flat",
        },
      },
    },
  ],
};
