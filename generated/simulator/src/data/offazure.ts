// Microsoft.OffAzure. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = ["Approved", "Pending", "Rejected", "Disconnected"] as const;
const shared2 = {
  type: {
    kind: "object",
    members: {
      status: { type: { kind: "enum", values: shared1, open: true } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
} as const;
const shared3 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared4 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared3,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared3,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared5 = {
  type: {
    kind: "enum",
    values: ["Created", "Updated", "Running", "Completed", "Failed", "Succeeded", "Canceled"],
    open: true,
  },
} as const;
const shared6 = [
  { wire: "Approved", meaning: "Approved" },
  { wire: "Pending", meaning: "Pending" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared7 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OffAzure/masterSites/{siteName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnectionController_ListByMasterSite",
      method: "GET",
      tail: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnectionController_Get",
      method: "GET",
      tail: "/privateEndpointConnections/{peConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnectionController_Create",
      method: "PUT",
      tail: "/privateEndpointConnections/{peConnectionName}",
      success: [200, 201],
      body: {
        kind: "object",
        members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared2 } } } },
      },
      description: "optional",
    },
    delete: {
      operationId: "PrivateEndpointConnectionController_Delete",
      method: "DELETE",
      tail: "/privateEndpointConnections/{peConnectionName}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResourcesController_ListByMasterSite",
      method: "GET",
      tail: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResourcesController_Get",
      method: "GET",
      tail: "/privateLinkResources/{privateLinkResourceName}",
      success: [200],
    },
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      systemData: shared4,
      properties: {
        type: {
          kind: "object",
          members: {
            groupIds: { type: { kind: "array", items: "string" } },
            provisioningState: shared5,
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
      systemData: shared4,
      properties: {
        type: {
          kind: "object",
          members: {
            requiredMembers: { type: { kind: "array", items: "string" } },
            requiredZoneNames: { type: { kind: "array", items: "string" } },
            groupId: { type: "string" },
            provisioningState: shared5,
          },
        },
      },
    },
  },
  status: shared6,
  provisioning: [
    { wire: "Created", meaning: "Succeeded" },
    { wire: "Updated", meaning: "Succeeded" },
    { wire: "Running", meaning: "InProgress" },
    { wire: "Completed", meaning: "Succeeded" },
    { wire: "Failed", meaning: "Failed" },
    { wire: "Succeeded", meaning: "Succeeded" },
    { wire: "Canceled", meaning: "Canceled" },
  ],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.OffAzure",
  types: [
    {
      resourceType: "Microsoft.OffAzure/masterSites",
      defaultVersion: "2023-06-06",
      surfaces: {
        "2024-12-01-preview": shared7,
        "2023-06-06": shared7,
        "2020-07-07": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OffAzure/masterSites/{siteName}",
          operations: {
            list: {
              operationId: "PrivateEndpointConnection_GetPrivateEndpointConnections",
              method: "GET",
              tail: "/privateEndpointConnections",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            get: {
              operationId: "PrivateEndpointConnection_GetPrivateEndpointConnection",
              method: "GET",
              tail: "/privateEndpointConnections/{peConnectionName}",
              success: [200],
            },
            delete: {
              operationId: "PrivateEndpointConnection_DeletePrivateEndpointConnection",
              method: "DELETE",
              tail: "/privateEndpointConnections/{peConnectionName}",
              success: [200, 204],
            },
            listPrivateLinkResources: {
              operationId: "PrivateLinkResources_GetPrivateLinkResources",
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            getPrivateLinkResource: {
              operationId: "PrivateLinkResources_GetPrivateLinkResource",
              method: "GET",
              tail: "/privateLinkResources/{privateLinkResourceName}",
              success: [200],
            },
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              eTag: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    provisioningState: {
                      type: { kind: "enum", values: ["Accepted", "InProgress", "Succeeded", "Failed"] },
                    },
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: {
                      type: {
                        kind: "object",
                        members: {
                          status: { type: { kind: "enum", values: shared1 } },
                          description: { type: "string" },
                          actionsRequired: { type: "string" },
                        },
                      },
                    },
                  },
                },
              },
              systemData: shared4,
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
                    requiredMembers: { type: { kind: "array", items: "string" } },
                    requiredZoneNames: { type: { kind: "array", items: "string" } },
                    groupId: { type: "string" },
                  },
                },
              },
            },
          },
          status: shared6,
          provisioning: [
            { wire: "Accepted", meaning: "InProgress" },
            { wire: "InProgress", meaning: "InProgress" },
            { wire: "Succeeded", meaning: "Succeeded" },
            { wire: "Failed", meaning: "Failed" },
          ],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
