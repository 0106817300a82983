// Microsoft.Web. Generated; do not edit.
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** What the client knows of each resource type of the provider. */
export const descriptors = {
  "Microsoft.Web/hostingEnvironments": {
    resourceType: "Microsoft.Web/hostingEnvironments",
    apiVersions: ["2025-05-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/hostingEnvironments/{name}",
    operations: {
      list: {
        operationId: "AppServiceEnvironments_GetPrivateEndpointConnectionList",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "AppServiceEnvironments_GetPrivateEndpointConnection",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
      },
      update: {
        operationId: "AppServiceEnvironments_ApproveOrRejectPrivateEndpointConnection",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202],
        longRunning: { finalStateVia: null },
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "AppServiceEnvironments_DeletePrivateEndpointConnection",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202, 204],
        longRunning: { finalStateVia: null },
      },
      listPrivateLinkResources: {
        operationId: "AppServiceEnvironments_GetPrivateLinkResources",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: null },
      },
    },
    status: { Disconnecting: "Unrecognized" },
    provisioning: { Pending: "InProgress" },
    errors: "arm",
  },
  "Microsoft.Web/sites": {
    resourceType: "Microsoft.Web/sites",
    apiVersions: ["2025-05-01"],
    target: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}",
    operations: {
      list: {
        operationId: "WebApps_GetPrivateEndpointConnectionList",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "WebApps_GetPrivateEndpointConnection",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
      },
      update: {
        operationId: "WebApps_ApproveOrRejectPrivateEndpointConnection",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202],
        longRunning: { finalStateVia: null },
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "WebApps_DeletePrivateEndpointConnection",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202, 204],
        longRunning: { finalStateVia: null },
      },
      listPrivateLinkResources: {
        operationId: "WebApps_GetPrivateLinkResources",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: null },
      },
    },
    status: {},
    provisioning: {},
    errors: "arm",
  },
  "Microsoft.Web/sites/slots": {
    resourceType: "Microsoft.Web/sites/slots",
    apiVersions: ["2025-05-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/slots/{slot}",
    operations: {
      list: {
        operationId: "WebApps_GetPrivateEndpointConnectionListSlot",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "WebApps_GetPrivateEndpointConnectionSlot",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
      },
      update: {
        operationId: "WebApps_ApproveOrRejectPrivateEndpointConnectionSlot",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202],
        longRunning: { finalStateVia: null },
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "WebApps_DeletePrivateEndpointConnectionSlot",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202, 204],
        longRunning: { finalStateVia: null },
      },
      listPrivateLinkResources: {
        operationId: "WebApps_GetPrivateLinkResourcesSlot",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: null },
      },
    },
    status: {},
    provisioning: {},
    errors: "arm",
  },
  "Microsoft.Web/staticSites": {
    resourceType: "Microsoft.Web/staticSites",
    apiVersions: ["2025-05-01"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/staticSites/{name}",
    operations: {
      list: {
        operationId: "StaticSites_GetPrivateEndpointConnectionList",
        method: "GET",
        path: "/privateEndpointConnections",
        success: [200],
        paging: { items: "value", next: "nextLink" },
      },
      get: {
        operationId: "StaticSites_GetPrivateEndpointConnection",
        method: "GET",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200],
      },
      update: {
        operationId: "StaticSites_ApproveOrRejectPrivateEndpointConnection",
        method: "PUT",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202],
        longRunning: { finalStateVia: null },
        body: { id: false, description: "optional" },
      },
      delete: {
        operationId: "StaticSites_DeletePrivateEndpointConnection",
        method: "DELETE",
        path: "/privateEndpointConnections/{privateEndpointConnectionName}",
        success: [200, 202, 204],
        longRunning: { finalStateVia: null },
      },
      listPrivateLinkResources: {
        operationId: "StaticSites_GetPrivateLinkResources",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging: { items: "value", next: null },
      },
    },
    status: {},
    provisioning: {},
    errors: "arm",
  },
} as const satisfies Readonly<Record<string, HostDescriptor>>;
