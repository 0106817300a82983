// Microsoft.Web. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "AppServiceEnvironments_GetPrivateEndpointConnectionList",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = {
  operationId: "AppServiceEnvironments_GetPrivateEndpointConnection",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
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
    kind: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: {
          ipAddresses: { type: { kind: "array", items: "string" } },
          privateLinkServiceConnectionState: shared3,
        },
      },
    },
  },
} as const;
const shared5 = {
  operationId: "AppServiceEnvironments_DeletePrivateEndpointConnection",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared6 = {
  operationId: "AppServiceEnvironments_GetPrivateLinkResources",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared7 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared8 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared9 = {
  kind: "object",
  members: {
    id: { type: "string" },
    kind: { type: "string" },
    name: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: {
          ipAddresses: { type: { kind: "array", items: "string" } },
          privateEndpoint: shared7,
          privateLinkServiceConnectionState: shared3,
          provisioningState: { type: "string" },
        },
      },
    },
    systemData: {
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
    },
    type: { type: "string" },
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
  required: true,
} as const;
const shared11 = {
  kind: "object",
  members: {
    id: { type: "string", required: true },
    name: { type: "string", required: true },
    properties: shared10,
    type: { type: "string", required: true },
  },
} as const;
const shared12 = [{ wire: "Disconnecting", meaning: "Unrecognized", observed: true }] as const;
const shared13 = {
  type: {
    kind: "object",
    members: { status: { type: "string" }, description: { type: "string" }, actionsRequired: { type: "string" } },
  },
} as const;
const shared14 = {
  kind: "object",
  members: {
    kind: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: {
          privateLinkServiceConnectionState: shared13,
          ipAddresses: { type: { kind: "array", items: "string" } },
        },
      },
    },
  },
} as const;
const shared15 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    kind: { type: "string" },
    type: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: {
          provisioningState: { type: "string" },
          privateEndpoint: shared7,
          privateLinkServiceConnectionState: shared13,
          ipAddresses: { type: { kind: "array", items: "string" } },
        },
      },
    },
  },
} as const;
const shared16 = {
  kind: "object",
  members: {
    id: { type: "string", required: true },
    name: { type: "string", required: true },
    type: { type: "string", required: true },
    properties: shared10,
  },
} as const;
const shared17 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/hostingEnvironments/{name}",
  operations: {
    list: shared1,
    get: shared2,
    update: {
      operationId: "AppServiceEnvironments_ApproveOrRejectPrivateEndpointConnection",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared14,
      description: "optional",
    },
    delete: shared5,
    listPrivateLinkResources: shared6,
  },
  connection: shared15,
  privateLinkResource: shared16,
  status: shared12,
  provisioning: [{ wire: "Pending", meaning: "InProgress", observed: true }],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared18 = {
  operationId: "WebApps_GetPrivateEndpointConnectionList",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared19 = {
  operationId: "WebApps_GetPrivateEndpointConnection",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared20 = {
  operationId: "WebApps_DeletePrivateEndpointConnection",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared21 = {
  operationId: "WebApps_GetPrivateLinkResources",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared22 = {
  target: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}",
  operations: {
    list: shared18,
    get: shared19,
    update: {
      operationId: "WebApps_ApproveOrRejectPrivateEndpointConnection",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared14,
      description: "optional",
    },
    delete: shared20,
    listPrivateLinkResources: shared21,
  },
  connection: shared15,
  privateLinkResource: shared16,
  status: [],
  provisioning: [],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared23 = {
  operationId: "WebApps_GetPrivateEndpointConnectionListSlot",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared24 = {
  operationId: "WebApps_GetPrivateEndpointConnectionSlot",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared25 = {
  operationId: "WebApps_DeletePrivateEndpointConnectionSlot",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared26 = {
  operationId: "WebApps_GetPrivateLinkResourcesSlot",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared27 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/slots/{slot}",
  operations: {
    list: shared23,
    get: shared24,
    update: {
      operationId: "WebApps_ApproveOrRejectPrivateEndpointConnectionSlot",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared14,
      description: "optional",
    },
    delete: shared25,
    listPrivateLinkResources: shared26,
  },
  connection: shared15,
  privateLinkResource: shared16,
  status: [],
  provisioning: [],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared28 = {
  operationId: "StaticSites_GetPrivateEndpointConnectionList",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared29 = {
  operationId: "StaticSites_GetPrivateEndpointConnection",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared30 = {
  operationId: "StaticSites_DeletePrivateEndpointConnection",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared31 = {
  operationId: "StaticSites_GetPrivateLinkResources",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared32 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/staticSites/{name}",
  operations: {
    list: shared28,
    get: shared29,
    update: {
      operationId: "StaticSites_ApproveOrRejectPrivateEndpointConnection",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared14,
      description: "optional",
    },
    delete: shared30,
    listPrivateLinkResources: shared31,
  },
  connection: shared15,
  privateLinkResource: shared16,
  status: [],
  provisioning: [],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Web",
  types: [
    {
      resourceType: "Microsoft.Web/hostingEnvironments",
      defaultVersion: "2025-05-01",
      surfaces: {
        "2025-05-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/hostingEnvironments/{name}",
          operations: {
            list: shared1,
            get: shared2,
            update: {
              operationId: "AppServiceEnvironments_ApproveOrRejectPrivateEndpointConnection",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202],
              longRunning: { finalStateVia: null, headers: [] },
              body: shared4,
              description: "optional",
            },
            delete: shared5,
            listPrivateLinkResources: shared6,
          },
          connection: shared9,
          privateLinkResource: shared11,
          status: shared12,
          provisioning: [{ wire: "Pending", meaning: "InProgress", observed: true }],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-12-01": shared17,
        "2023-01-01": shared17,
      },
    },
    {
      resourceType: "Microsoft.Web/sites",
      defaultVersion: "2025-05-01",
      surfaces: {
        "2025-05-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}",
          operations: {
            list: shared18,
            get: shared19,
            update: {
              operationId: "WebApps_ApproveOrRejectPrivateEndpointConnection",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202],
              longRunning: { finalStateVia: null, headers: [] },
              body: shared4,
              description: "optional",
            },
            delete: shared20,
            listPrivateLinkResources: shared21,
          },
          connection: shared9,
          privateLinkResource: shared11,
          status: [],
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-12-01": shared22,
        "2023-01-01": shared22,
      },
    },
    {
      resourceType: "Microsoft.Web/sites/slots",
      defaultVersion: "2025-05-01",
      surfaces: {
        "2025-05-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/slots/{slot}",
          operations: {
            list: shared23,
            get: shared24,
            update: {
              operationId: "WebApps_ApproveOrRejectPrivateEndpointConnectionSlot",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202],
              longRunning: { finalStateVia: null, headers: [] },
              body: shared4,
              description: "optional",
            },
            delete: shared25,
            listPrivateLinkResources: shared26,
          },
          connection: shared9,
          privateLinkResource: shared11,
          status: [],
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-12-01": shared27,
        "2023-01-01": shared27,
      },
    },
    {
      resourceType: "Microsoft.Web/staticSites",
      defaultVersion: "2025-05-01",
      surfaces: {
        "2025-05-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/staticSites/{name}",
          operations: {
            list: shared28,
            get: shared29,
            update: {
              operationId: "StaticSites_ApproveOrRejectPrivateEndpointConnection",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202],
              longRunning: { finalStateVia: null, headers: [] },
              body: shared4,
              description: "optional",
            },
            delete: shared30,
            listPrivateLinkResources: shared31,
          },
          connection: shared9,
          privateLinkResource: shared11,
          status: [],
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-12-01": shared32,
        "2023-01-01": shared32,
      },
    },
  ],
};
