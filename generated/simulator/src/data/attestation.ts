// Microsoft.Attestation. Generated; do not edit.
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
const shared3 = {
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
const shared4 = {
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
  body: {
    kind: "object",
    members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared3 } } } },
  },
  description: "optional",
} as const;
const shared5 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 204],
} as const;
const shared6 = {
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
          privateLinkServiceConnectionState: shared3,
          provisioningState: {
            type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
          },
        },
      },
    },
  },
} as const;
const shared7 = { type: { kind: "array", items: "string" } } as const;
const shared8 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared9 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Attestation",
  types: [
    {
      resourceType: "Microsoft.Attestation/attestationProviders",
      defaultVersion: "2021-06-01",
      surfaces: {
        "2021-06-01": {
          operations: {
            list: shared1,
            get: shared2,
            update: shared4,
            delete: shared5,
            listPrivateLinkResources: {
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value" },
            },
          },
          connection: shared6,
          privateLinkResource: {
            kind: "object",
            members: {
              id: { type: "string" },
              name: { type: "string" },
              type: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: { groupId: { type: "string" }, requiredMembers: shared7, requiredZoneNames: shared7 },
                },
              },
            },
          },
          status: shared8,
          provisioning: shared9,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2020-10-01": {
          operations: { list: shared1, get: shared2, update: shared4, delete: shared5 },
          connection: shared6,
          status: shared8,
          provisioning: shared9,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
      embedded: {
        members: ["id", "name", "type", "properties"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"],
      },
    },
  ],
};
