// Microsoft.RecoveryServices. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "PrivateEndpointConnection_Get",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared2 = {
  type: {
    kind: "array",
    items: { kind: "enum", values: ["AzureBackup", "AzureBackup_secondary", "AzureSiteRecovery"], open: true },
  },
} as const;
const shared3 = {
  type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true },
} as const;
const shared4 = { type: { kind: "enum", values: ["Succeeded", "Deleting", "Failed", "Pending"], open: true } } as const;
const shared5 = {
  type: {
    kind: "object",
    members: {
      groupIds: shared2,
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: shared3 },
        },
      },
      provisioningState: shared4,
    },
  },
} as const;
const shared6 = {
  operationId: "PrivateEndpointConnection_Delete",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared7 = {
  operationId: "PrivateLinkResources_List",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared8 = {
  operationId: "PrivateLinkResources_Get",
  method: "GET",
  tail: "/privateLinkResources/{privateLinkResourceName}",
  success: [200],
} as const;
const shared9 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared10 = {
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
} as const;
const shared12 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared13 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Pending", meaning: "InProgress" },
] as const;
const shared14 = {
  type: {
    kind: "object",
    members: {
      provisioningState: shared4,
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      groupIds: shared2,
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: { status: shared3, description: { type: "string" }, actionsRequired: { type: "string" } },
        },
      },
    },
  },
} as const;
const shared15 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}",
  operations: {
    get: shared1,
    update: {
      operationId: "PrivateEndpointConnection_Put",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: null, headers: [] },
      body: {
        kind: "object",
        members: {
          location: { type: "string" },
          tags: { type: { kind: "map", values: "string" } },
          eTag: { type: "string" },
          properties: shared14,
        },
      },
      description: "optional",
    },
    delete: shared6,
    listPrivateLinkResources: shared7,
    getPrivateLinkResource: shared8,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      location: { type: "string" },
      tags: { type: { kind: "map", values: "string" } },
      eTag: { type: "string" },
      properties: shared14,
    },
  },
  privateLinkResource: {
    kind: "object",
    members: { properties: shared11, id: { type: "string" }, name: { type: "string" }, type: { type: "string" } },
  },
  status: shared12,
  provisioning: shared13,
  actionsRequired: "actionsRequired",
  listFromTarget: { items: "properties.privateEndpointConnections" },
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.RecoveryServices",
  types: [
    {
      resourceType: "Microsoft.RecoveryServices/vaults",
      defaultVersion: "2026-07-01",
      surfaces: {
        "2026-07-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}",
          operations: {
            get: shared1,
            update: {
              operationId: "PrivateEndpointConnection_Put",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 201],
              longRunning: { finalStateVia: null, headers: [] },
              body: {
                kind: "object",
                members: {
                  eTag: { type: "string" },
                  location: { type: "string" },
                  properties: shared5,
                  tags: { type: { kind: "map", values: "string" } },
                },
              },
              description: "optional",
            },
            delete: shared6,
            listPrivateLinkResources: shared7,
            getPrivateLinkResource: shared8,
          },
          connection: {
            kind: "object",
            members: {
              eTag: { type: "string" },
              id: { type: "string" },
              location: { type: "string" },
              name: { type: "string" },
              properties: shared5,
              systemData: shared10,
              tags: { type: { kind: "map", values: "string" } },
              type: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared11,
              systemData: shared10,
              type: { type: "string" },
            },
          },
          status: shared12,
          provisioning: shared13,
          actionsRequired: "actionsRequired",
          listFromTarget: { items: "properties.privateEndpointConnections" },
          errors: "arm",
        },
        "2024-04-01": shared15,
        "2024-02-01": shared15,
      },
    },
  ],
};
