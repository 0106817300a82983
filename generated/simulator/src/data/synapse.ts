// Microsoft.Synapse. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "PrivateEndpointConnectionsPrivateLinkHub_List",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = {
  operationId: "PrivateLinkHubPrivateLinkResources_List",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared3 = {
  operationId: "PrivateLinkHubPrivateLinkResources_Get",
  method: "GET",
  tail: "/privateLinkResources/{privateLinkResourceName}",
  success: [200],
} as const;
const shared4 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: { status: { type: "string" }, description: { type: "string" }, actionsRequired: { type: "string" } },
        },
      },
      provisioningState: { type: "string" },
    },
  },
} as const;
const shared5 = {
  kind: "object",
  members: { id: { type: "string" }, properties: shared4, name: { type: "string" }, type: { type: "string" } },
} as const;
const shared6 = {
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
} as const;
const shared7 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/privateLinkHubs/{privateLinkHubName}",
  operations: {
    list: shared1,
    get: {
      operationId: "PrivateEndpointConnectionsPrivateLinkHub_Get",
      method: "GET",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    listPrivateLinkResources: shared2,
    getPrivateLinkResource: shared3,
  },
  connection: shared5,
  privateLinkResource: shared6,
  status: [],
  provisioning: [],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared8 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_List",
      method: "GET",
      tail: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_Create",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "azure-async-operation", headers: [] },
      body: {
        kind: "object",
        members: {
          properties: {
            type: {
              kind: "object",
              members: {
                privateLinkServiceConnectionState: {
                  type: { kind: "object", members: { status: { type: "string" }, description: { type: "string" } } },
                },
              },
            },
          },
        },
      },
      description: "optional",
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null, headers: [] },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_List",
      method: "GET",
      tail: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResources_Get",
      method: "GET",
      tail: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  connection: {
    kind: "object",
    members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared4 },
  },
  privateLinkResource: shared6,
  status: [],
  provisioning: [],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared9 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Synapse",
  types: [
    {
      resourceType: "Microsoft.Synapse/privateLinkHubs",
      defaultVersion: "2021-06-01",
      surfaces: {
        "2021-06-01": shared7,
        "2021-05-01": shared7,
        "2020-12-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/privateLinkHubs/{privateLinkHubName}",
          operations: { list: shared1, listPrivateLinkResources: shared2, getPrivateLinkResource: shared3 },
          connection: shared5,
          privateLinkResource: shared6,
          status: [],
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
    {
      resourceType: "Microsoft.Synapse/workspaces",
      defaultVersion: "2021-06-01",
      surfaces: { "2021-06-01": shared8, "2021-05-01": shared8, "2020-12-01": shared8 },
    },
    {
      resourceType: "Microsoft.Synapse/workspaces/kustoPools",
      defaultVersion: "2021-06-01-preview",
      surfaces: {
        "2021-06-01-preview": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/kustoPools/{kustoPoolName}",
          operations: {
            listPrivateLinkResources: {
              operationId: "KustoPoolPrivateLinkResources_List",
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value" },
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
                    provisioningState: {
                      type: {
                        kind: "enum",
                        values: ["Running", "Creating", "Deleting", "Succeeded", "Failed", "Moving", "Canceled"],
                        open: true,
                      },
                    },
                  },
                },
              },
              systemData: {
                type: {
                  kind: "object",
                  members: {
                    createdBy: { type: "string" },
                    createdByType: shared9,
                    createdAt: { type: "string" },
                    lastModifiedBy: { type: "string" },
                    lastModifiedByType: shared9,
                    lastModifiedAt: { type: "string" },
                  },
                },
              },
            },
          },
          errors: "arm",
        },
      },
    },
  ],
};
