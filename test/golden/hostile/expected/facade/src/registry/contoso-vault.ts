// Contoso.Vault. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Contoso.Vault/vaults": {
    resourceType: "Contoso.Vault/vaults",
    apiVersions: ["2030-01-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Vault/vaults/{vault*Name}",
    operations: {
      list: {
        operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        query: ['$filter"; alert(1); "'],
        headers: ["x-`*/"],
        paging: { items: "value", next: "next'\"Link" },
      },
      get: {
        operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
      },
      update: {
        operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202],
        longRunning: { finalStateVia: "azure-async-operation" },
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [202, 204],
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      listPrivateLinkResources: {
        operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: null },
      },
      getPrivateLinkResource: {
        operationId: '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "',
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
    status: {
      Pending: "Pending",
      '*/ alert(1); /* `${alert(1)}` <img src=x onerror=alert(1)> {{constructor}} "; alert(1); "': "Unrecognized",
      "|cell\\|": "Unrecognized",
      "`": "Unrecognized",
      "``x``": "Unrecognized",
    },
    provisioning: { Succeeded: "Succeeded", Updating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
