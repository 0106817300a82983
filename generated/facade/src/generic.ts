import type { HostDescriptor } from "@pecgen/core/codegen/v1";
import { sameText } from "./text.ts";

/**
 * A descriptor of a resource type that nothing is known of, in the shape that most types have: a list with `value` and
 * `nextLink`, PUT with a status, the four common words for it.
 *
 * @param target - resource id of a resource of the type, checked
 */
export function genericDescriptor(target: string, resourceType: string, apiVersion: string): HostDescriptor {
  const connection = "/privateEndpointConnections/{privateEndpointConnectionName}";
  const paging = { items: "value", next: "nextLink" };
  return {
    resourceType,
    apiVersions: [apiVersion],
    target: templateOf(target),
    operations: {
      list: { operationId: "PrivateEndpointConnections_List", method: "GET", path: "/privateEndpointConnections", success: [200], paging },
      get: { operationId: "PrivateEndpointConnections_Get", method: "GET", path: connection, success: [200] },
      update: {
        operationId: "PrivateEndpointConnections_Put",
        method: "PUT",
        path: connection,
        success: [200, 201, 202],
        body: { id: false, description: "optional" },
      },
      delete: { operationId: "PrivateEndpointConnections_Delete", method: "DELETE", path: connection, success: [200, 202, 204] },
      listPrivateLinkResources: {
        operationId: "PrivateLinkResources_List",
        method: "GET",
        path: "/privateLinkResources",
        success: [200],
        paging,
      },
    },
    status: {},
    provisioning: {},
    errors: "undeclared",
  };
}

/** Every second segment is a name, apart from those of providers. */
function templateOf(id: string): string {
  const segments = id.slice(1).split("/");
  const shown = segments.map((segment, index) => {
    const before = segments[index - 1] ?? "";
    if (index % 2 === 0 || sameText(before, "providers")) return segment;
    return sameText(before, "subscriptions") ? "{subscriptionId}" : `{name${index}}`;
  });
  return `/${shown.join("/")}`;
}
