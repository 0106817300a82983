// Microsoft.HardwareSecurityModules. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  method: "GET",
  tail: "/privateEndpointConnections",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared2 = { method: "GET", tail: "/privateEndpointConnections/{peConnectionName}", success: [200] } as const;
const shared3 = { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } } as const;
const shared4 = {
  type: {
    kind: "object",
    members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: shared3 },
  },
  required: true,
} as const;
const shared5 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{peConnectionName}",
  success: [202, 204],
  longRunning: { finalStateVia: "location", headers: ["Location"] },
} as const;
const shared6 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared7 = { type: { kind: "array", items: "string" } } as const;
const shared8 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared9 = {
  type: {
    kind: "enum",
    values: ["Succeeded", "Creating", "Deleting", "Failed", "Updating", "InternalError", "Canceled"],
    open: true,
  },
} as const;
const shared10 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared11 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared10,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared10,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared12 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared7, requiredZoneNames: shared7 },
  },
} as const;
const shared13 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared14 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "InternalError", meaning: "Failed" },
  { wire: "Canceled", meaning: "Canceled" },
] as const;
const shared15 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{peConnectionName}",
      success: [200],
      body: {
        kind: "object",
        members: {
          etag: { type: "string" },
          properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared4 } } },
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
      name: { type: "string" },
      properties: {
        type: {
          kind: "object",
          members: {
            groupIds: shared7,
            privateEndpoint: shared8,
            privateLinkServiceConnectionState: shared4,
            provisioningState: shared9,
          },
        },
      },
      systemData: shared11,
      type: { type: "string" },
    },
  },
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      properties: shared12,
      systemData: shared11,
      type: { type: "string" },
    },
  },
  status: shared13,
  provisioning: shared14,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared16 = {
  type: {
    kind: "object",
    members: { status: shared3, description: { type: "string" }, actionsRequired: { type: "string" } },
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
      surfaces: { "2025-12-01-preview": shared15, "2025-03-31": shared15 },
      embedded: {
        members: ["id", "name", "type", "systemData", "properties", "etag"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState", "groupIds"],
      },
    },
    {
      resourceType: "Microsoft.HardwareSecurityModules/paymentHsmClusters",
      defaultVersion: "2025-12-01-preview",
      surfaces: {
        "2025-12-01-preview": {
          operations: {
            list: shared1,
            get: shared2,
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{peConnectionName}",
              success: [200, 201],
              body: {
                kind: "object",
                members: {
                  properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared16 } } },
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
              properties: {
                type: {
                  kind: "object",
                  members: {
                    privateEndpoint: shared8,
                    privateLinkServiceConnectionState: shared16,
                    provisioningState: shared9,
                    groupIds: shared7,
                  },
                },
              },
              etag: { type: "string" },
              systemData: shared11,
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              systemData: shared11,
              properties: shared12,
            },
          },
          status: shared13,
          provisioning: shared14,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
