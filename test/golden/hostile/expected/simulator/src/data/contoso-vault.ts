// Contoso.Vault. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  type: {
    kind: "object",
    members: {
      status: {
        type: {
          kind: "enum",
          values: [
            "Pending",
            '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
            "|cell\\|",
            "`",
            "``x``",
          ],
          open: true,
        },
      },
      description: { type: "string" },
    },
  },
  required: true,
} as const;
const shared2 = { type: { kind: "object", members: { "*/ alert(1)": { type: "string" } } } } as const;
const shared3 = { type: { kind: "array", items: "string" } } as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Contoso.Vault",
  types: [
    {
      resourceType: "Contoso.Vault/vaults",
      defaultVersion: "2030-01-01",
      surfaces: {
        "2030-01-01": {
          operations: {
            list: {
              method: "GET",
              tail: "/privateEndpointConnections",
              success: [200],
              query: ['$filter"; alert(1); "'],
              headers: ["x-`*/"],
              paging: { items: "value", next: "next'\"Link" },
            },
            get: { method: "GET", tail: "/privateEndpointConnections/{privateEndpointConnectionName}", success: [200] },
            update: {
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202],
              longRunning: { finalStateVia: "azure-async-operation", headers: [] },
              body: {
                kind: "object",
                members: {
                  properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared1 } } },
                  ["__proto__"]: { type: "string" },
                  constructor: shared2,
                  '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "': {
                    type: "string",
                  },
                  "a\u2028alert(1)": { type: "number" },
                },
              },
              description: "optional",
            },
            delete: {
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [202, 204],
              longRunning: { finalStateVia: "azure-async-operation", headers: [] },
            },
            listPrivateLinkResources: {
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value" },
            },
            getPrivateLinkResource: { method: "GET", tail: "/privateLinkResources/{groupName}", success: [200] },
          },
          connection: {
            kind: "object",
            members: {
              id: { type: "string" },
              properties: {
                type: {
                  kind: "object",
                  members: {
                    privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
                    privateLinkServiceConnectionState: shared1,
                    provisioningState: {
                      type: { kind: "enum", values: ["Succeeded", "Updating", "Deleting", "Failed"], open: true },
                    },
                  },
                },
              },
              ["__proto__"]: { type: "string" },
              constructor: shared2,
              '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "': {
                type: "string",
              },
              "a\u2028alert(1)": { type: "number" },
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
                  members: { groupId: { type: "string" }, requiredMembers: shared3, requiredZoneNames: shared3 },
                },
              },
            },
          },
          status: [
            { wire: "Pending", meaning: "Pending" },
            {
              wire: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
              meaning: "Unrecognized",
            },
            { wire: "|cell\\|", meaning: "Unrecognized" },
            { wire: "`", meaning: "Unrecognized" },
            { wire: "``x``", meaning: "Unrecognized" },
          ],
          provisioning: [
            { wire: "Succeeded", meaning: "Succeeded" },
            { wire: "Updating", meaning: "InProgress" },
            { wire: "Deleting", meaning: "InProgress" },
            { wire: "Failed", meaning: "Failed" },
          ],
          errors: "arm",
        },
      },
    },
  ],
};
