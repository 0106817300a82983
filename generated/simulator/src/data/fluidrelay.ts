// Microsoft.FluidRelay. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = { finalStateVia: null, headers: ["Location"] } as const;
const shared2 = {
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
const shared3 = { type: { kind: "array", items: "string" } } as const;
const shared4 = {
  type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
} as const;
const shared5 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared6 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared5,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared5,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.FluidRelay",
  types: [
    {
      resourceType: "Microsoft.FluidRelay/fluidRelayServers",
      defaultVersion: "2025-06-20-preview",
      surfaces: {
        "2025-06-20-preview": {
          operations: {
            list: { method: "GET", tail: "/privateEndpointConnections", success: [200], paging: { items: "value" } },
            get: { method: "GET", tail: "/privateEndpointConnections/{privateEndpointConnectionName}", success: [200] },
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 201],
              longRunning: shared1,
              body: {
                kind: "object",
                members: {
                  properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared2 } } },
                },
              },
              description: "optional",
            },
            delete: {
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [202, 204],
              longRunning: shared1,
            },
            listPrivateLinkResources: {
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value" },
            },
            getPrivateLinkResource: {
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
              properties: {
                type: {
                  kind: "object",
                  members: {
                    groupIds: shared3,
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared2,
                    provisioningState: shared4,
                  },
                },
              },
              systemData: shared6,
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
                    provisioningState: shared4,
                    groupId: { type: "string" },
                    requiredMembers: shared3,
                    requiredZoneNames: shared3,
                  },
                },
              },
              systemData: shared6,
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
        },
      },
    },
  ],
};
