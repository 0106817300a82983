// Microsoft.Dashboard. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = {
  method: "GET",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
} as const;
const shared3 = { finalStateVia: "azure-async-operation", headers: ["Azure-AsyncOperation"] } as const;
const shared4 = { type: { kind: "array", items: "string" } } as const;
const shared5 = { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } } as const;
const shared6 = {
  type: {
    kind: "object",
    members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: shared5 },
  },
  required: true,
} as const;
const shared7 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [202, 204],
  longRunning: shared3,
} as const;
const shared8 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared9 = { method: "GET", tail: "/privateLinkResources/{privateLinkResourceName}", success: [200] } as const;
const shared10 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared11 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
} as const;
const shared12 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared13 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared12,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared12,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared14 = {
  type: {
    kind: "enum",
    values: [
      "Accepted",
      "Creating",
      "Updating",
      "Deleting",
      "Succeeded",
      "Failed",
      "Canceled",
      "Deleted",
      "NotSpecified",
    ],
    open: true,
  },
} as const;
const shared15 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared16 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Accepted", meaning: "InProgress", observed: true },
] as const;
const shared17 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [201],
      longRunning: shared3,
      body: {
        kind: "object",
        members: {
          properties: {
            type: { kind: "object", members: { groupIds: shared4, privateLinkServiceConnectionState: shared6 } },
          },
        },
      },
      description: "optional",
    },
    delete: shared7,
    listPrivateLinkResources: shared8,
    getPrivateLinkResource: shared9,
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
            groupIds: shared4,
            privateEndpoint: shared10,
            privateLinkServiceConnectionState: shared6,
            provisioningState: shared11,
          },
        },
      },
      systemData: shared13,
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
            groupId: { type: "string" },
            provisioningState: shared14,
            requiredMembers: shared4,
            requiredZoneNames: shared4,
          },
        },
      },
      systemData: shared13,
      type: { type: "string" },
    },
  },
  status: shared15,
  provisioning: shared16,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared18 = {
  type: {
    kind: "object",
    members: { status: shared5, description: { type: "string" }, actionsRequired: { type: "string" } },
  },
  required: true,
} as const;
const shared19 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [201],
      longRunning: shared3,
      body: {
        kind: "object",
        members: {
          properties: {
            type: { kind: "object", members: { privateLinkServiceConnectionState: shared18, groupIds: shared4 } },
          },
        },
      },
      description: "optional",
    },
    delete: shared7,
    listPrivateLinkResources: shared8,
    getPrivateLinkResource: shared9,
  },
  connection: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      systemData: shared13,
      properties: {
        type: {
          kind: "object",
          members: {
            privateEndpoint: shared10,
            privateLinkServiceConnectionState: shared18,
            groupIds: shared4,
            provisioningState: shared11,
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
      systemData: shared13,
      properties: {
        type: {
          kind: "object",
          members: {
            provisioningState: shared14,
            groupId: { type: "string" },
            requiredMembers: shared4,
            requiredZoneNames: shared4,
          },
        },
      },
    },
  },
  status: shared15,
  provisioning: shared16,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Dashboard",
  types: [
    {
      resourceType: "Microsoft.Dashboard/grafana",
      defaultVersion: "2025-08-01",
      surfaces: {
        "2025-09-01-preview": shared17,
        "2025-08-01": shared17,
        "2023-09-01": shared19,
        "2022-08-01": shared19,
      },
      embedded: {
        members: ["id", "name", "type", "systemData", "properties"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "groupIds", "provisioningState"],
      },
    },
  ],
};
