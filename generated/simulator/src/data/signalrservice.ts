// Microsoft.SignalRService. Generated; do not edit.
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
const shared3 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared4 = {
  type: {
    kind: "object",
    members: {
      status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected", "Disconnected"], open: true } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
} as const;
const shared5 = {
  method: "PUT",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200],
  body: {
    kind: "object",
    members: {
      properties: {
        type: { kind: "object", members: { privateEndpoint: shared3, privateLinkServiceConnectionState: shared4 } },
      },
    },
  },
  description: "optional",
} as const;
const shared6 = [200, 202, 204] as const;
const shared7 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared8 = {
  list: shared1,
  get: shared2,
  update: shared5,
  delete: {
    method: "DELETE",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: shared6,
    longRunning: { finalStateVia: "location", headers: [] },
  },
  listPrivateLinkResources: shared7,
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
const shared11 = {
  type: {
    kind: "enum",
    values: ["Unknown", "Succeeded", "Failed", "Canceled", "Running", "Creating", "Updating", "Deleting", "Moving"],
    open: true,
  },
} as const;
const shared12 = { type: { kind: "array", items: "string" } } as const;
const shared13 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared10,
    properties: {
      type: {
        kind: "object",
        members: {
          provisioningState: shared11,
          privateEndpoint: shared3,
          groupIds: shared12,
          privateLinkServiceConnectionState: shared4,
        },
      },
    },
  },
} as const;
const shared14 = {
  type: {
    kind: "object",
    members: {
      groupId: { type: "string" },
      requiredMembers: shared12,
      requiredZoneNames: shared12,
      shareablePrivateLinkResourceTypes: {
        type: {
          kind: "array",
          items: {
            kind: "object",
            members: {
              name: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: { description: { type: "string" }, groupId: { type: "string" }, type: { type: "string" } },
                },
              },
            },
          },
        },
      },
    },
  },
} as const;
const shared15 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
  { wire: "Disconnected", meaning: "Disconnected" },
] as const;
const shared16 = [
  { wire: "Unknown", meaning: "Unrecognized" },
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Failed", meaning: "Failed" },
  { wire: "Canceled", meaning: "Canceled" },
  { wire: "Running", meaning: "InProgress" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Updating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Moving", meaning: "InProgress" },
] as const;
const shared17 = {
  operations: shared8,
  connection: shared13,
  privateLinkResource: {
    kind: "object",
    members: {
      id: { type: "string" },
      name: { type: "string" },
      type: { type: "string" },
      systemData: shared10,
      properties: shared14,
    },
  },
  status: shared15,
  provisioning: shared16,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared18 = {
  kind: "object",
  members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared14 },
} as const;
const shared19 = {
  operations: shared8,
  connection: shared13,
  privateLinkResource: shared18,
  status: shared15,
  provisioning: shared16,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared20 = {
  members: ["id", "name", "type", "systemData", "properties"],
  properties: ["provisioningState", "privateEndpoint", "groupIds", "privateLinkServiceConnectionState"],
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.SignalRService",
  types: [
    {
      resourceType: "Microsoft.SignalRService/signalR",
      defaultVersion: "2024-03-01",
      surfaces: {
        "2025-01-01-preview": shared17,
        "2024-03-01": shared17,
        "2023-02-01": shared19,
        "2020-05-01": {
          operations: {
            get: shared2,
            update: shared5,
            delete: {
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [202, 204],
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
              properties: {
                type: {
                  kind: "object",
                  members: {
                    provisioningState: shared11,
                    privateEndpoint: shared3,
                    privateLinkServiceConnectionState: shared4,
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
                  members: { groupId: { type: "string" }, requiredMembers: shared12, requiredZoneNames: shared12 },
                },
              },
            },
          },
          status: shared15,
          provisioning: shared16,
          actionsRequired: "actionsRequired",
          listFromTarget: { items: "properties.privateEndpointConnections" },
          errors: "arm",
        },
      },
      embedded: shared20,
    },
    {
      resourceType: "Microsoft.SignalRService/webPubSub",
      defaultVersion: "2024-03-01",
      surfaces: {
        "2025-12-01-preview": shared17,
        "2024-03-01": shared17,
        "2023-02-01": shared19,
        "2021-10-01": {
          operations: {
            list: shared1,
            get: shared2,
            update: shared5,
            delete: {
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: shared6,
              longRunning: { finalStateVia: null, headers: [] },
            },
            listPrivateLinkResources: shared7,
          },
          connection: shared13,
          privateLinkResource: shared18,
          status: shared15,
          provisioning: shared16,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
      embedded: shared20,
    },
  ],
};
