// Microsoft.Web. Generated; do not edit.
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
const shared3 = { type: { kind: "array", items: "string" } } as const;
const shared4 = {
  type: {
    kind: "object",
    members: { actionsRequired: { type: "string" }, description: { type: "string" }, status: { type: "string" } },
  },
} as const;
const shared5 = {
  method: "DELETE",
  tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
  success: [200, 202, 204],
  longRunning: { finalStateVia: null, headers: [] },
} as const;
const shared6 = { method: "GET", tail: "/privateLinkResources", success: [200], paging: { items: "value" } } as const;
const shared7 = {
  list: shared1,
  get: shared2,
  update: {
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202],
    longRunning: { finalStateVia: null, headers: [] },
    body: {
      kind: "object",
      members: {
        kind: { type: "string" },
        properties: {
          type: { kind: "object", members: { ipAddresses: shared3, privateLinkServiceConnectionState: shared4 } },
        },
      },
    },
    description: "optional",
  },
  delete: shared5,
  listPrivateLinkResources: shared6,
} as const;
const shared8 = { type: { kind: "object", members: { id: { type: "string" } } } } as const;
const shared9 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared10 = {
  kind: "object",
  members: {
    id: { type: "string" },
    kind: { type: "string" },
    name: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: {
          ipAddresses: shared3,
          privateEndpoint: shared8,
          privateLinkServiceConnectionState: shared4,
          provisioningState: { type: "string" },
        },
      },
    },
    systemData: {
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
    },
    type: { type: "string" },
  },
} as const;
const shared11 = {
  type: {
    kind: "object",
    members: { groupId: { type: "string" }, requiredMembers: shared3, requiredZoneNames: shared3 },
  },
  required: true,
} as const;
const shared12 = {
  kind: "object",
  members: {
    id: { type: "string", required: true },
    name: { type: "string", required: true },
    properties: shared11,
    type: { type: "string", required: true },
  },
} as const;
const shared13 = [{ wire: "Disconnecting", meaning: "Unrecognized", observed: true }] as const;
const shared14 = [{ wire: "Pending", meaning: "InProgress", observed: true }] as const;
const shared15 = {
  type: {
    kind: "object",
    members: { status: { type: "string" }, description: { type: "string" }, actionsRequired: { type: "string" } },
  },
} as const;
const shared16 = {
  list: shared1,
  get: shared2,
  update: {
    method: "PUT",
    tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
    success: [200, 202],
    longRunning: { finalStateVia: null, headers: [] },
    body: {
      kind: "object",
      members: {
        kind: { type: "string" },
        properties: {
          type: { kind: "object", members: { privateLinkServiceConnectionState: shared15, ipAddresses: shared3 } },
        },
      },
    },
    description: "optional",
  },
  delete: shared5,
  listPrivateLinkResources: shared6,
} as const;
const shared17 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    kind: { type: "string" },
    type: { type: "string" },
    properties: {
      type: {
        kind: "object",
        members: {
          provisioningState: { type: "string" },
          privateEndpoint: shared8,
          privateLinkServiceConnectionState: shared15,
          ipAddresses: shared3,
        },
      },
    },
  },
} as const;
const shared18 = {
  kind: "object",
  members: {
    id: { type: "string", required: true },
    name: { type: "string", required: true },
    type: { type: "string", required: true },
    properties: shared11,
  },
} as const;
const shared19 = {
  operations: shared16,
  connection: shared17,
  privateLinkResource: shared18,
  status: shared13,
  provisioning: shared14,
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared20 = {
  operations: shared16,
  connection: shared17,
  privateLinkResource: shared18,
  status: [],
  provisioning: [],
  actionsRequired: "actionsRequired",
  errors: "arm",
} as const;
const shared21 = {
  "2025-05-01": {
    operations: shared7,
    connection: shared10,
    privateLinkResource: shared12,
    status: [],
    provisioning: [],
    actionsRequired: "actionsRequired",
    errors: "arm",
  },
  "2023-12-01": shared20,
  "2023-01-01": shared20,
} as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.Web",
  types: [
    {
      resourceType: "Microsoft.Web/hostingEnvironments",
      defaultVersion: "2025-05-01",
      surfaces: {
        "2025-05-01": {
          operations: shared7,
          connection: shared10,
          privateLinkResource: shared12,
          status: shared13,
          provisioning: shared14,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
        "2023-12-01": shared19,
        "2023-01-01": shared19,
      },
    },
    { resourceType: "Microsoft.Web/sites", defaultVersion: "2025-05-01", surfaces: shared21 },
    { resourceType: "Microsoft.Web/sites/slots", defaultVersion: "2025-05-01", surfaces: shared21 },
    { resourceType: "Microsoft.Web/staticSites", defaultVersion: "2025-05-01", surfaces: shared21 },
  ],
};
