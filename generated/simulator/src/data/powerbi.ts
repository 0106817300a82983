// Microsoft.PowerBI. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: {
            status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true } },
            description: { type: "string" },
            actionsRequired: { type: "string" },
          },
        },
      },
      provisioningState: {
        type: {
          kind: "enum",
          values: ["Creating", "Updating", "Deleting", "Succeeded", "Canceled", "Failed"],
          open: true,
        },
      },
    },
  },
} as const;
const shared2 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared3 = { type: { kind: "array", items: "string" } } as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.PowerBI",
  types: [
    {
      resourceType: "Microsoft.PowerBI/privateLinkServicesForPowerBI",
      defaultVersion: "2020-06-01",
      surfaces: {
        "2020-06-01": {
          operations: {
            list: {
              method: "GET",
              tail: "/privateEndpointConnections",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            get: { method: "GET", tail: "/privateEndpointConnections/{privateEndpointName}", success: [200] },
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointName}",
              success: [200, 201],
              body: { kind: "object", members: { properties: shared1 } },
              description: "optional",
            },
            delete: {
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: "azure-async-operation", headers: ["Azure-AsyncOperation"] },
            },
            listPrivateLinkResources: {
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value", next: "nextLink" },
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
              systemData: {
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
              },
              properties: shared1,
            },
          },
          privateLinkResource: {
            kind: "object",
            members: {
              properties: {
                type: {
                  kind: "object",
                  members: { groupId: { type: "string" }, requiredMembers: shared3, requiredZoneNames: shared3 },
                },
              },
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
            },
          },
          status: [
            { wire: "Pending", meaning: "Pending" },
            { wire: "Approved", meaning: "Approved" },
            { wire: "Rejected", meaning: "Rejected" },
            { wire: "Disconnected", meaning: "Disconnected" },
            { wire: "Approved ", meaning: "Approved", observed: true },
          ],
          provisioning: [
            { wire: "Creating", meaning: "InProgress" },
            { wire: "Updating", meaning: "InProgress" },
            { wire: "Deleting", meaning: "InProgress" },
            { wire: "Succeeded", meaning: "Succeeded" },
            { wire: "Canceled", meaning: "Canceled" },
            { wire: "Failed", meaning: "Failed" },
          ],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
