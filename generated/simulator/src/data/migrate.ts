// Microsoft.Migrate. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  type: {
    kind: "object",
    members: {
      status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
  required: true,
} as const;
const shared2 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared3 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared2,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared2,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared4 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Migrate/assessmentProjects/{projectName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnectionOperations_ListByAssessmentProject",
      method: "GET",
      tail: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnectionOperations_Get",
      method: "GET",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnectionOperations_Update",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "azure-async-operation", headers: [] },
      body: {
        kind: "object",
        members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared1 } } } },
      },
      description: "optional",
    },
    delete: {
      operationId: "PrivateEndpointConnectionOperations_Delete",
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResourceOperations_ListByAssessmentProject",
      method: "GET",
      tail: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    getPrivateLinkResource: {
      operationId: "PrivateLinkResourceOperations_Get",
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
      systemData: shared3,
      properties: {
        type: {
          kind: "object",
          members: {
            groupIds: { type: { kind: "array", items: "string" } },
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
            privateLinkServiceConnectionState: shared1,
            provisioningState: {
              type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
            },
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
      systemData: shared3,
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
  status: [
    { wire: "Pending", meaning: "Pending" },
    { wire: "Approved", meaning: "Approved" },
    { wire: "Rejected", meaning: "Rejected" },
  ],
  provisioning: [
    { wire: "Succeeded", meaning: "Succeeded" },
    { wire: "Creating", meaning: "InProgress" },
    { wire: "Deleting", meaning: "InProgress" },
    { wire: "Failed", meaning: "Failed" },
  ],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared5 = ["Approved", "Pending", "Rejected", "Disconnected"] as const;
const shared6 = {
  type: {
    kind: "object",
    members: {
      status: { type: { kind: "enum", values: shared5 } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
} as const;
const shared7 = { type: { kind: "enum", values: ["Accepted", "InProgress", "Succeeded", "Failed"] } } as const;
const shared8 = {
  type: {
    kind: "object",
    members: {
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
      groupId: { type: "string" },
    },
  },
} as const;
const shared9 = [
  { wire: "Approved", meaning: "Approved" },
  { wire: "Pending", meaning: "Pending" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared10 = [
  { wire: "Accepted", meaning: "InProgress" },
  { wire: "InProgress", meaning: "InProgress" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Failed", meaning: "Failed" },
] as const;
const shared11 = {
  operationId: "PrivateEndpointConnectionsController_GetPrivateEndpointConnections",
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared12 = {
  operationId: "PrivateEndpointConnectionController_GetPrivateEndpointConnection",
  method: "GET",
  tail: "/privateEndpointConnections/{peConnectionName}",
  success: [200],
} as const;
const shared13 = {
  type: {
    kind: "object",
    members: {
      status: { type: { kind: "enum", values: shared5, open: true } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
} as const;
const shared14 = { type: { kind: "object", members: { privateLinkServiceConnectionState: shared13 } } } as const;
const shared15 = {
  operationId: "PrivateEndpointConnectionController_DeletePrivateEndpointConnection",
  method: "DELETE",
  tail: "/privateEndpointConnections/{peConnectionName}",
  success: [200, 204],
} as const;
const shared16 = {
  operationId: "PrivateLinkResourceController_GetPrivateLinkResources",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared17 = {
  operationId: "PrivateLinkResourceController_GetPrivateLinkResource",
  method: "GET",
  tail: "/privateLinkResources/{privateLinkResourceName}",
  success: [200],
} as const;
const shared18 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared8 },
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Migrate",
  types: [
    {
      resourceType: "Microsoft.Migrate/assessmentProjects",
      defaultVersion: "2024-01-15",
      surfaces: {
        "2024-03-03-preview": shared4,
        "2024-01-15": shared4,
        "2023-03-15": shared4,
        "2019-10-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Migrate/assessmentprojects/{projectName}",
          operations: {
            list: {
              operationId: "PrivateEndpointConnection_ListByProject",
              method: "GET",
              tail: "/privateEndpointConnections",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            get: {
              operationId: "PrivateEndpointConnection_Get",
              method: "GET",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
            },
            update: {
              operationId: "PrivateEndpointConnection_Update",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202],
              longRunning: { finalStateVia: null, headers: [] },
              body: {
                kind: "object",
                members: {
                  eTag: { type: "string" },
                  properties: {
                    type: { kind: "object", members: { privateLinkServiceConnectionState: shared6 } },
                    required: true,
                  },
                },
              },
              description: "optional",
            },
            delete: {
              operationId: "PrivateEndpointConnection_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 204],
            },
            listPrivateLinkResources: {
              operationId: "PrivateLinkResource_ListByProject",
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            getPrivateLinkResource: {
              operationId: "PrivateLinkResource_Get",
              method: "GET",
              tail: "/privateLinkResources/{privateLinkResourceName}",
              success: [200],
            },
          },
          connection: {
            kind: "object",
            members: {
              name: { type: "string" },
              type: { type: "string" },
              eTag: { type: "string" },
              id: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    provisioningState: shared7,
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared6,
                  },
                },
                required: true,
              },
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              name: { type: "string" },
              type: { type: "string" },
              id: { type: "string" },
              properties: shared8,
            },
          },
          status: shared9,
          provisioning: shared10,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
    {
      resourceType: "Microsoft.Migrate/migrateProjects",
      defaultVersion: "2023-01-01",
      surfaces: {
        "2023-01-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Migrate/migrateProjects/{migrateProjectName}",
          operations: {
            list: shared11,
            get: shared12,
            update: {
              operationId: "PrivateEndpointConnectionController_PutPrivateEndpointConnection",
              method: "PUT",
              tail: "/privateEndpointConnections/{peConnectionName}",
              success: [200, 201],
              body: { kind: "object", members: { properties: shared14 } },
              description: "optional",
            },
            delete: shared15,
            listPrivateLinkResources: shared16,
            getPrivateLinkResource: shared17,
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
                      type: {
                        kind: "enum",
                        values: ["Accepted", "InProgress", "Succeeded", "Failed", "Canceled"],
                        open: true,
                      },
                    },
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared13,
                  },
                },
              },
              systemData: shared3,
            },
          },
          privateLinkResource: shared18,
          status: shared9,
          provisioning: [
            { wire: "Accepted", meaning: "InProgress" },
            { wire: "InProgress", meaning: "InProgress" },
            { wire: "Succeeded", meaning: "Succeeded" },
            { wire: "Failed", meaning: "Failed" },
            { wire: "Canceled", meaning: "Canceled" },
          ],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2020-05-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Migrate/migrateProjects/{migrateProjectName}",
          operations: {
            list: shared11,
            get: shared12,
            update: {
              operationId: "PrivateEndpointConnectionController_PutPrivateEndpointConnection",
              method: "PUT",
              tail: "/privateEndpointConnections/{peConnectionName}",
              success: [200],
              body: { kind: "object", members: { eTag: { type: "string" }, properties: shared14 } },
              description: "optional",
            },
            delete: shared15,
            listPrivateLinkResources: shared16,
            getPrivateLinkResource: shared17,
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
                    provisioningState: shared7,
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared13,
                  },
                },
              },
              systemData: shared3,
            },
          },
          privateLinkResource: shared18,
          status: shared9,
          provisioning: shared10,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
