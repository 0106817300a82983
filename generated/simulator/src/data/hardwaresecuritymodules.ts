// Microsoft.HardwareSecurityModules. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } } as const;
const shared2 = {
  type: {
    kind: "object",
    members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: shared1 },
  },
  required: true,
} as const;
const shared3 = {
  type: {
    kind: "enum",
    values: ["Succeeded", "Creating", "Deleting", "Failed", "Updating", "InternalError", "Canceled"],
    open: true,
  },
} as const;
const shared4 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared5 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared4,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared4,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared6 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      requiredZoneNames: { type: { kind: "array", items: "string" } },
    },
  },
} as const;
const shared7 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared8 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "InternalError", meaning: "Failed" },
  { wire: "Canceled", meaning: "Canceled" },
] as const;
const shared9 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HardwareSecurityModules/cloudHsmClusters/{cloudHsmClusterName}",
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_ListByCloudHsmCluster",
      method: "GET",
      tail: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "CloudHsmClusterPrivateEndpointConnections_Get",
      method: "GET",
      tail: "/privateEndpointConnections/{peConnectionName}",
      success: [200],
    },
    update: {
      operationId: "CloudHsmClusterPrivateEndpointConnections_Create",
      method: "PUT",
      tail: "/privateEndpointConnections/{peConnectionName}",
      success: [200],
      body: {
        kind: "object",
        members: {
          etag: { type: "string" },
          properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared2 } } },
        },
      },
      description: "optional",
    },
    delete: {
      operationId: "CloudHsmClusterPrivateEndpointConnections_Delete",
      method: "DELETE",
      tail: "/privateEndpointConnections/{peConnectionName}",
      success: [202, 204],
      longRunning: { finalStateVia: "location", headers: ["Location"] },
    },
    listPrivateLinkResources: {
      operationId: "CloudHsmClusterPrivateLinkResources_ListByCloudHsmCluster",
      method: "GET",
      tail: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
  },
  connection: {
    kind: "object",
    members: {
      etag: { type: "string" },
      id: { type: "string" },
      name: { type: "string" },
      properties: {
        type: {
          kind: "object",
          members: {
            groupIds: { type: { kind: "array", items: "string" } },
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
            privateLinkServiceConnectionState: shared2,
            provisioningState: shared3,
          },
        },
      },
      systemData: shared5,
      type: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      properties: shared6,
      systemData: shared5,
      type: { type: "string" },
    },
  },
  status: shared7,
  provisioning: shared8,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared10 = {
  type: {
    kind: "object",
    members: { status: shared1, description: { type: "string" }, actionsRequired: { type: "string" } },
  },
  required: true,
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.HardwareSecurityModules",
  types: [
    {
      resourceType: "Microsoft.HardwareSecurityModules/cloudHsmClusters",
      defaultVersion: "2025-03-31",
      surfaces: { "2025-12-01-preview": shared9, "2025-03-31": shared9 },
    },
    {
      resourceType: "Microsoft.HardwareSecurityModules/paymentHsmClusters",
      defaultVersion: "2025-12-01-preview",
      surfaces: {
        "2025-12-01-preview": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.HardwareSecurityModules/paymentHsmClusters/{paymentHsmClusterName}",
          operations: {
            list: {
              operationId: "PaymentHsmClusterPrivateEndpointConnections_ListByPaymentHsmCluster",
              method: "GET",
              tail: "/privateEndpointConnections",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            get: {
              operationId: "PaymentHsmClusterPrivateEndpointConnections_Get",
              method: "GET",
              tail: "/privateEndpointConnections/{peConnectionName}",
              success: [200],
            },
            update: {
              operationId: "PaymentHsmClusterPrivateEndpointConnections_Create",
              method: "PUT",
              tail: "/privateEndpointConnections/{peConnectionName}",
              success: [200, 201],
              body: {
                kind: "object",
                members: {
                  properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared10 } } },
                },
              },
              description: "optional",
            },
            delete: {
              operationId: "PaymentHsmClusterPrivateEndpointConnections_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{peConnectionName}",
              success: [202, 204],
              longRunning: { finalStateVia: "location", headers: ["Location"] },
            },
            listPrivateLinkResources: {
              operationId: "PaymentHsmClusterPrivateLinkResources_ListByPaymentHsmCluster",
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
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
                    privateLinkServiceConnectionState: shared10,
                    provisioningState: shared3,
                    groupIds: { type: { kind: "array", items: "string" } },
                  },
                },
              },
              etag: { type: "string" },
              systemData: shared5,
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              systemData: shared5,
              properties: shared6,
            },
          },
          status: shared7,
          provisioning: shared8,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
