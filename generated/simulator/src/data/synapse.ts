// Microsoft.Synapse. Generated; do not edit.
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
const shared3 = {
  method: "GET",
  tail: "/privateLinkResources",
  success: [200],
  paging: { items: "value", next: "nextLink" },
} as const;
const shared4 = { method: "GET", tail: "/privateLinkResources/{privateLinkResourceName}", success: [200] } as const;
const shared5 = {
  type: {
    kind: "object",
    members: {
      privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
      privateLinkServiceConnectionState: {
        type: {
          kind: "object",
          members: { status: { type: "string" }, description: { type: "string" }, actionsRequired: { type: "string" } },
        },
      },
      provisioningState: { type: "string" },
    },
  },
} as const;
const shared6 = {
  kind: "object",
  members: { id: { type: "string" }, properties: shared5, name: { type: "string" }, type: { type: "string" } },
} as const;
const shared7 = { type: { kind: "array", items: "string" } } as const;
const shared8 = {
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
} as const;
const shared9 = {
  operations: { list: shared1, get: shared2, listPrivateLinkResources: shared3, getPrivateLinkResource: shared4 },
  connection: shared6,
  privateLinkResource: shared8,
  status: [],
  provisioning: [],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared10 = ["privateEndpoint", "privateLinkServiceConnectionState", "provisioningState"] as const;
const shared11 = {
  operations: {
    list: shared1,
    get: shared2,
    update: {
      method: "PUT",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: "azure-async-operation", headers: [] },
      body: {
        kind: "object",
        members: {
          properties: {
            type: {
              kind: "object",
              members: {
                privateLinkServiceConnectionState: {
                  type: { kind: "object", members: { status: { type: "string" }, description: { type: "string" } } },
                },
              },
            },
          },
        },
      },
      description: "optional",
    },
    delete: {
      method: "DELETE",
      tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null, headers: [] },
    },
    listPrivateLinkResources: shared3,
    getPrivateLinkResource: shared4,
  },
  connection: {
    kind: "object",
    members: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, properties: shared5 },
  },
  privateLinkResource: shared8,
  status: [],
  provisioning: [],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared12 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Synapse",
  types: [
    {
      resourceType: "Microsoft.Synapse/privateLinkHubs",
      defaultVersion: "2021-06-01",
      surfaces: {
        "2021-06-01": shared9,
        "2021-05-01": shared9,
        "2020-12-01": {
          operations: { list: shared1, listPrivateLinkResources: shared3, getPrivateLinkResource: shared4 },
          connection: shared6,
          privateLinkResource: shared8,
          status: [],
          provisioning: [],
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
      embedded: { members: ["id", "properties"], properties: shared10 },
    },
    {
      resourceType: "Microsoft.Synapse/workspaces",
      defaultVersion: "2021-06-01",
      surfaces: { "2021-06-01": shared11, "2021-05-01": shared11, "2020-12-01": shared11 },
      embedded: { members: ["id", "name", "type", "properties"], properties: shared10 },
    },
    {
      resourceType: "Microsoft.Synapse/workspaces/kustoPools",
      defaultVersion: "2021-06-01-preview",
      surfaces: {
        "2021-06-01-preview": {
          operations: {
            listPrivateLinkResources: {
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value" },
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
                    groupId: { type: "string" },
                    requiredMembers: shared7,
                    requiredZoneNames: shared7,
                    provisioningState: {
                      type: {
                        kind: "enum",
                        values: ["Running", "Creating", "Deleting", "Succeeded", "Failed", "Moving", "Canceled"],
                        open: true,
                      },
                    },
                  },
                },
              },
              systemData: {
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
              },
            },
          },
          errors: "arm",
        },
      },
    },
  ],
};
