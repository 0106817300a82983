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
const shared7 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared8 = {
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
          privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
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
          createdByType: shared7,
          createdAt: { type: "string" },
          lastModifiedBy: { type: "string" },
          lastModifiedByType: shared7,
          lastModifiedAt: { type: "string" },
        },
      },
    },
    type: { type: "string" },
  },
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
  required: true,
} as const;
const shared10 = {
  kind: "object",
  members: {
    id: { type: "string", required: true },
    name: { type: "string", required: true },
    properties: shared9,
    type: { type: "string", required: true },
  },
} as const;
const shared11 = {
  type: {
    kind: "object",
    members: { status: { type: "string" }, description: { type: "string" }, actionsRequired: { type: "string" } },
  },
} as const;
const shared12 = {
  kind: "object",
  members: {
    kind: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: {
          privateLinkServiceConnectionState: shared11,
          ipAddresses: { type: { kind: "array", items: "string" } },
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
    kind: { type: "string" },
    type: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: {
          provisioningState: { type: "string" },
          privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
          privateLinkServiceConnectionState: shared11,
          ipAddresses: { type: { kind: "array", items: "string" } },
        },
      },
    },
  },
} as const;
const shared14 = {
  kind: "object",
  members: {
    id: { type: "string", required: true },
    name: { type: "string", required: true },
    type: { type: "string", required: true },
    properties: shared9,
  },
} as const;
const shared15 = {
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
      body: shared12,
      description: "optional",
    },
    delete: shared5,
    listPrivateLinkResources: shared6,
  },
  connection: shared13,
  privateLinkResource: shared14,
  status: [{ wire: "Disconnecting", meaning: "Unrecognized", observed: true }],
  provisioning: [{ wire: "Pending", meaning: "InProgress", observed: true }],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared16 = {
  operationId: "WebApps_GetPrivateEndpointConnectionList",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared17 = {
  operationId: "WebApps_GetPrivateEndpointConnection",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared18 = {
  operationId: "WebApps_DeletePrivateEndpointConnection",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared19 = {
  operationId: "WebApps_GetPrivateLinkResources",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared20 = {
  target: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}",
  operations: {
    list: shared16,
    get: shared17,
    update: {
      operationId: "WebApps_ApproveOrRejectPrivateEndpointConnection",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared12,
      description: "optional",
    },
    delete: shared18,
    listPrivateLinkResources: shared19,
  },
  connection: shared13,
  privateLinkResource: shared14,
  status: [],
  provisioning: [],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared21 = {
  operationId: "WebApps_GetPrivateEndpointConnectionListSlot",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared22 = {
  operationId: "WebApps_GetPrivateEndpointConnectionSlot",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared23 = {
  operationId: "WebApps_DeletePrivateEndpointConnectionSlot",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared24 = {
  operationId: "WebApps_GetPrivateLinkResourcesSlot",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared25 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/slots/{slot}",
  operations: {
    list: shared21,
    get: shared22,
    update: {
      operationId: "WebApps_ApproveOrRejectPrivateEndpointConnectionSlot",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared12,
      description: "optional",
    },
    delete: shared23,
    listPrivateLinkResources: shared24,
  },
  connection: shared13,
  privateLinkResource: shared14,
  status: [],
  provisioning: [],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared26 = {
  operationId: "StaticSites_GetPrivateEndpointConnectionList",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared27 = {
  operationId: "StaticSites_GetPrivateEndpointConnection",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared28 = {
  operationId: "StaticSites_DeletePrivateEndpointConnection",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared29 = {
  operationId: "StaticSites_GetPrivateLinkResources",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared30 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/staticSites/{name}",
  operations: {
    list: shared26,
    get: shared27,
    update: {
      operationId: "StaticSites_ApproveOrRejectPrivateEndpointConnection",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null, headers: [] },
      body: shared12,
      description: "optional",
    },
    delete: shared28,
    listPrivateLinkResources: shared29,
  },
  connection: shared13,
  privateLinkResource: shared14,
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
          connection: shared8,
          privateLinkResource: shared10,
          status: [{ wire: "Disconnecting", meaning: "Unrecognized", observed: true }],
          provisioning: [{ wire: "Pending", meaning: "InProgress", observed: true }],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-12-01": shared15,
        "2023-01-01": shared15,
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
            list: shared16,
            get: shared17,
            update: {
              operationId: "WebApps_ApproveOrRejectPrivateEndpointConnection",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202],
              longRunning: { finalStateVia: null, headers: [] },
              body: shared4,
              description: "optional",
            },
            delete: shared18,
            listPrivateLinkResources: shared19,
          },
          connection: shared8,
          privateLinkResource: shared10,
          status: [],
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-12-01": shared20,
        "2023-01-01": shared20,
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
            list: shared21,
            get: shared22,
            update: {
              operationId: "WebApps_ApproveOrRejectPrivateEndpointConnectionSlot",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202],
              longRunning: { finalStateVia: null, headers: [] },
              body: shared4,
              description: "optional",
            },
            delete: shared23,
            listPrivateLinkResources: shared24,
          },
          connection: shared8,
          privateLinkResource: shared10,
          status: [],
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-12-01": shared25,
        "2023-01-01": shared25,
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
            list: shared26,
            get: shared27,
            update: {
              operationId: "StaticSites_ApproveOrRejectPrivateEndpointConnection",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202],
              longRunning: { finalStateVia: null, headers: [] },
              body: shared4,
              description: "optional",
            },
            delete: shared28,
            listPrivateLinkResources: shared29,
          },
          connection: shared8,
          privateLinkResource: shared10,
          status: [],
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-12-01": shared30,
        "2023-01-01": shared30,
      },
    },
  ],
};
