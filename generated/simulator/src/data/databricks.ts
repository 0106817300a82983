// Microsoft.Databricks. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  operationId: "PrivateEndpointConnections_List",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = {
  operationId: "PrivateEndpointConnections_Get",
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = {
  type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true },
  required: true,
} as const;
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
  paging: { items: "value", next: "nextLink" },
} as const;
const shared7 = {
  operationId: "PrivateLinkResources_Get",
  method: "GET",
  tail: "/privateLinkResources/{groupId}",
  success: [200],
} as const;
const shared8 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Updating", "Deleting", "Failed"], open: true },
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
const shared10 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared11 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
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
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Databricks/workspaces/{workspaceName}",
  operations: {
    list: shared1,
    get: shared2,
    update: {
      operationId: "PrivateEndpointConnections_Create",
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
                groupIds: { type: { kind: "array", items: "string" } },
                privateLinkServiceConnectionState: shared12,
              },
            },
            required: true,
          },
        },
      },
      description: "optional",
    },
    delete: shared5,
    listPrivateLinkResources: shared6,
    getPrivateLinkResource: shared7,
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
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
            groupIds: { type: { kind: "array", items: "string" } },
            privateLinkServiceConnectionState: shared12,
            provisioningState: shared8,
          },
        },
        required: true,
      },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared9 },
  },
  status: shared10,
  provisioning: shared11,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Databricks",
  types: [
    {
      resourceType: "Microsoft.Databricks/workspaces",
      defaultVersion: "2026-01-01",
      surfaces: {
        "2026-01-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Databricks/workspaces/{workspaceName}",
          operations: {
            list: shared1,
            get: shared2,
            update: {
              operationId: "PrivateEndpointConnections_Create",
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
                        groupIds: { type: { kind: "array", items: "string" } },
                        privateLinkServiceConnectionState: shared4,
                      },
                    },
                    required: true,
                  },
                },
              },
              description: "optional",
            },
            delete: shared5,
            listPrivateLinkResources: shared6,
            getPrivateLinkResource: shared7,
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    groupIds: { type: { kind: "array", items: "string" } },
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared4,
                    provisioningState: shared8,
                  },
                },
                required: true,
              },
              type: { type: "string" },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              properties: shared9,
              type: { type: "string" },
            },
          },
          status: shared10,
          provisioning: shared11,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2024-05-01": shared13,
        "2023-02-01": shared13,
      },
    },
  ],
};
