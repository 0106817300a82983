/**
 * What most resource types are like: a list with `value` and `nextLink`, PUT with a status, the common words for it.
 *
 * The registry holds what is different about each resource type; the generic mode takes the common surface as it is.
 */
export const commonSurface = {
  operations: {
    list: {
      operationId: "PrivateEndpointConnections_List",
      method: "GET",
      path: "/privateEndpointConnections",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
    get: {
      operationId: "PrivateEndpointConnections_Get",
      method: "GET",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200],
    },
    update: {
      operationId: "PrivateEndpointConnections_CreateOrUpdate",
      method: "PUT",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 201],
      longRunning: { finalStateVia: null },
      body: { id: false, description: "optional" },
    },
    delete: {
      operationId: "PrivateEndpointConnections_Delete",
      method: "DELETE",
      path: "/privateEndpointConnections/{privateEndpointConnectionName}",
      success: [200, 202, 204],
      longRunning: { finalStateVia: null },
    },
    listPrivateLinkResources: {
      operationId: "PrivateLinkResources_List",
      method: "GET",
      path: "/privateLinkResources",
      success: [200],
      paging: { items: "value", next: "nextLink" },
    },
  },
  status: { Pending: "Pending", Approved: "Approved", Rejected: "Rejected" },
  provisioning: { Succeeded: "Succeeded", Creating: "InProgress", Deleting: "InProgress", Failed: "Failed" },
  errors: "arm",
} as const;
