// Microsoft.ContainerService. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value" },
} as const;
const shared2 = {
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared4 = {
  type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true },
} as const;
const shared5 = {
  type: { kind: "object", members: { description: { type: "string" }, status: shared4 } },
  required: true,
} as const;
const shared6 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 204],
  longRunning: { finalStateVia: "azure-async-operation", headers: ["Azure-AsyncOperation"] },
} as const;
const shared7 = { method: "GET", tail: "/privateLinkResources", success: [200], paging: { items: "value" } } as const;
const shared8 = {
  type: { kind: "enum", values: ["Canceled", "Creating", "Deleting", "Failed", "Succeeded"], open: true },
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
const shared11 = { type: { kind: "array", items: "string" } } as const;
const shared12 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared13 = [
  { wire: "Canceled", meaning: "Canceled" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Succeeded", meaning: "Succeeded" },
] as const;
const shared14 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      body: {
        kind: "object",
        members: {
          properties: {
            type: { kind: "object", members: { privateEndpoint: shared3, privateLinkServiceConnectionState: shared5 } },
          },
        },
      },
      description: "optional",
    },
    delete: shared6,
    listPrivateLinkResources: shared7,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      properties: {
        type: {
          kind: "object",
          members: { privateEndpoint: shared3, privateLinkServiceConnectionState: shared5, provisioningState: shared8 },
        },
      },
      systemData: shared10,
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
      requiredMembers: shared11,
      type: { type: "string" },
    },
  },
  status: shared12,
  provisioning: shared13,
  errors: "arm",
} as const;
const shared15 = {
  type: { kind: "object", members: { status: shared4, description: { type: "string" } } },
  required: true,
} as const;
const shared16 = {
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 201],
  body: {
    kind: "object",
    members: {
      properties: {
        type: { kind: "object", members: { privateEndpoint: shared3, privateLinkServiceConnectionState: shared15 } },
      },
    },
  },
  description: "optional",
} as const;
const shared17 = {
  type: {
    kind: "object",
    members: { provisioningState: shared8, privateEndpoint: shared3, privateLinkServiceConnectionState: shared15 },
  },
} as const;
const shared18 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    groupId: { type: "string" },
    requiredMembers: shared11,
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
        "2026-05-02-preview": shared14,
        "2026-05-01": shared14,
        "2026-01-01": {
          operations: {
            list: shared1,
            get: shared2,
            update: shared16,
            delete: shared6,
            listPrivateLinkResources: shared7,
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              systemData: shared10,
              properties: shared17,
            },
          },
          privateLinkResource: shared18,
          status: shared12,
          provisioning: shared13,
          errors: "arm",
        },
        "2024-05-01": {
          operations: {
            list: shared1,
            get: shared2,
            update: shared16,
            delete: {
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 204],
              longRunning: { finalStateVia: null, headers: [] },
            },
            listPrivateLinkResources: shared7,
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              properties: shared17,
            },
          },
          privateLinkResource: shared18,
          status: shared12,
          provisioning: shared13,
          errors: "arm",
        },
      },
    },
  ],
};
