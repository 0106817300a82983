// Microsoft.ContainerService. Generated; do not edit.
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
const shared3 = {
  type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true },
} as const;
const shared4 = {
  type: { kind: "object", members: { description: { type: "string" }, status: shared3 } },
  required: true,
} as const;
const shared5 = {
  operationId: "PrivateEndpointConnections_Delete",
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 204],
  longRunning: { finalStateVia: "azure-async-operation", headers: ["Azure-AsyncOperation"] },
} as const;
const shared6 = {
  operationId: "PrivateLinkResources_List",
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value" },
} as const;
const shared7 = {
  type: { kind: "enum", values: ["Canceled", "Creating", "Deleting", "Failed", "Succeeded"], open: true },
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
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared11 = [
  { wire: "Canceled", meaning: "Canceled" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Succeeded", meaning: "Succeeded" },
] as const;
const shared12 = {
  target:
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerService/managedClusters/{resourceName}",
  operations: {
    list: shared1,
    get: shared2,
    update: {
      operationId: "PrivateEndpointConnections_Update",
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      body: {
        kind: "object",
        members: {
          properties: {
            type: {
              kind: "object",
              members: {
                privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
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
      id: { type: "string" },
      name: { type: "string" },
      properties: {
        type: {
          kind: "object",
          members: {
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
      groupId: { type: "string" },
      id: { type: "string" },
      name: { type: "string" },
      privateLinkServiceID: { type: "string" },
      requiredMembers: { type: { kind: "array", items: "string" } },
      type: { type: "string" },
    },
  },
  status: shared10,
  provisioning: shared11,
  errors: "arm",
} as const;
const shared13 = {
  type: { kind: "object", members: { status: shared3, description: { type: "string" } } },
  required: true,
} as const;
const shared14 = {
  operationId: "PrivateEndpointConnections_Update",
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 201],
  body: {
    kind: "object",
    members: {
      properties: {
        type: {
          kind: "object",
          members: {
            privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
            privateLinkServiceConnectionState: shared13,
          },
        },
      },
    },
  },
  description: "optional",
} as const;
const shared15 = {
  type: {
    kind: "object",
    members: {
      provisioningState: shared7,
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: shared13,
    },
  },
} as const;
const shared16 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    groupId: { type: "string" },
    requiredMembers: { type: { kind: "array", items: "string" } },
    privateLinkServiceID: { type: "string" },
  },
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.ContainerService",
  types: [
    {
      resourceType: "Microsoft.ContainerService/managedClusters",
      defaultVersion: "2026-05-01",
      surfaces: {
        "2026-05-02-preview": shared12,
        "2026-05-01": shared12,
        "2026-01-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerService/managedClusters/{resourceName}",
          operations: {
            list: shared1,
            get: shared2,
            update: shared14,
            delete: shared5,
            listPrivateLinkResources: shared6,
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              systemData: shared9,
              properties: shared15,
            },
          },
          privateLinkResource: shared16,
          status: shared10,
          provisioning: shared11,
          errors: "arm",
        },
        "2024-05-01": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerService/managedClusters/{resourceName}",
          operations: {
            list: shared1,
            get: shared2,
            update: shared14,
            delete: {
              operationId: "PrivateEndpointConnections_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 204],
              longRunning: { finalStateVia: null, headers: [] },
            },
            listPrivateLinkResources: shared6,
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              properties: shared15,
            },
          },
          privateLinkResource: shared16,
          status: shared10,
          provisioning: shared11,
          errors: "arm",
        },
      },
    },
  ],
};
