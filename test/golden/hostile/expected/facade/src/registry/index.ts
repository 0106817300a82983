// Generated; do not edit.
import type { RegistryEntries } from "./entry.ts";

/** What is different about each resource type, by provider; see `common.ts`. */
export const registry: RegistryEntries = {
  // Contoso.Vault
  "Contoso.Vault/vaults": {
    apiVersions: ["2030-01-01"],
    target: "vault*Name",
    operations: {
      list: {
        operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
        query: ['$filter"; alert(1); "'],
        headers: ["x-`*/"],
        paging: { next: "next'\"Link" },
      },
      get: {
        operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
      },
      update: {
        operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
        success: [200, 202],
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      delete: {
        operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
        success: [202, 204],
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      listPrivateLinkResources: {
        operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
        paging: { next: null },
      },
      getPrivateLinkResource: {
        operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
    status: {
      '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "': "Unrecognized",
      "|cell\\|": "Unrecognized",
      "`": "Unrecognized",
      "``x``": "Unrecognized",
      Approved: undefined,
      Rejected: undefined,
    },
    provisioning: { Updating: "InProgress", Creating: undefined },
  },
};
