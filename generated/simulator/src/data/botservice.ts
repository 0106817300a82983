// Microsoft.BotService. Generated; do not edit.
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
const shared2 = { type: { kind: "array", items: "string" } } as const;
const shared3 = {
  operations: {
    list: { method: "GET", tail: "/privateEndpointConnections", success: [200], paging: { items: "value" } },
    get: { method: "GET", tail: "/privateEndpointConnections/{privateEndpointConnectionName}", success: [200] },
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
      body: {
        kind: "object",
        members: {
          properties: {
            type: { kind: "object", members: { privateLinkServiceConnectionState: shared1, groupIds: shared2 } },
          },
        },
      },
      description: "optional",
    },
    delete: {
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 204],
    },
    listPrivateLinkResources: {
      method: "GET",
      tail: "/privateLinkResources",
      success: [200],
      paging: { items: "value" },
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
            privateLinkServiceConnectionState: shared1,
            provisioningState: {
              type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
            },
            groupIds: shared2,
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
      properties: {
        type: {
          kind: "object",
          members: { groupId: { type: "string" }, requiredMembers: shared2, requiredZoneNames: shared2 },
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

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.BotService",
  types: [
    {
      resourceType: "Microsoft.BotService/botServices",
      defaultVersion: "2022-09-15",
      surfaces: { "2023-09-15-preview": shared3, "2022-09-15": shared3 },
      embedded: {
        members: ["id", "name", "type", "properties"],
        properties: ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState", "groupIds"],
      },
    },
  ],
};
