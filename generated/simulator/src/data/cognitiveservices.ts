// Microsoft.CognitiveServices. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "PrivateEndpointConnections_List",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value" },
} as const;
const shared2 = {
  operationId: "PrivateEndpointConnections_Get",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } } as const;
const shared4 = {
  type: {
    kind: "object",
    members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: shared3 },
  },
  required: true,
} as const;
const shared5 = {
  operationId: "PrivateEndpointConnections_Delete",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared6 = {
  operationId: "PrivateLinkResources_List",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared7 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
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
const shared10 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared11 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared12 = {
  type: {
    kind: "object",
    members: { status: shared3, description: { type: "string" }, actionsRequired: { type: "string" } },
  },
  required: true,
} as const;
const shared13 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}",
  operations: {
    list: shared1,
    get: shared2,
    update: {
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202],
      longRunning: { finalStateVia: null, headers: [] },
      body: {
        kind: "object",
        members: {
          properties: {
            type: {
              kind: "object",
              members: {
                privateLinkServiceConnectionState: shared12,
                groupIds: { type: { kind: "array", items: "string" } },
              },
            },
          },
          location: { type: "string" },
        },
      },
      description: "optional",
    },
    delete: shared5,
    listPrivateLinkResources: shared6,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      etag: { type: "string" },
      properties: {
        type: {
          kind: "object",
          members: {
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
            privateLinkServiceConnectionState: shared12,
            provisioningState: shared7,
            groupIds: { type: { kind: "array", items: "string" } },
          },
        },
      },
      systemData: shared9,
      location: { type: "string" },
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
            displayName: { type: "string" },
          },
        },
      },
    },
  },
  status: shared10,
  provisioning: shared11,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.CognitiveServices",
  types: [
    {
      resourceType: "Microsoft.CognitiveServices/accounts",
      defaultVersion: "2026-07-01",
      surfaces: {
        "2026-07-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}",
          operations: {
            list: shared1,
            get: shared2,
            update: {
              operationId: "PrivateEndpointConnections_CreateOrUpdate",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202],
              longRunning: { finalStateVia: null, headers: [] },
              body: {
                kind: "object",
                members: {
                  location: { type: "string" },
                  properties: {
                    type: {
                      kind: "object",
                      members: {
                        groupIds: { type: { kind: "array", items: "string" } },
                        privateLinkServiceConnectionState: shared4,
                      },
                    },
                  },
                },
              },
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
              location: { type: "string" },
              name: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    groupIds: { type: { kind: "array", items: "string" } },
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared4,
                    provisioningState: shared7,
                  },
                },
              },
              systemData: shared9,
              type: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    displayName: { type: "string" },
                    groupId: { type: "string" },
                    requiredMembers: { type: { kind: "array", items: "string" } },
                    requiredZoneNames: { type: { kind: "array", items: "string" } },
                  },
                },
              },
              systemData: shared9,
              type: { type: "string" },
            },
          },
          status: shared10,
          provisioning: shared11,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-05-01": shared13,
        "2022-12-01": shared13,
      },
    },
  ],
};
