import type { HostDescriptor, OperationDescriptor } from "@pecgen/core";

/**
 * What `pec` reads of the Resource Manager besides connections. Written down in the form of the clients' descriptors, so that
 * the same guards, retries, paging and errors hold.
 */
export interface ArmSurface extends HostDescriptor {
  readonly operations: { readonly list?: OperationDescriptor };
}

const paging = { items: "value", next: "nextLink" };

function surface(
  resourceType: string,
  apiVersion: string,
  target: string,
  list?: { readonly operationId: string; readonly path: string },
): ArmSurface {
  const operations = list === undefined ? {} : { list: { ...list, method: "GET", success: [200], paging } as const };
  return { resourceType, apiVersions: [apiVersion], target, operations, status: {}, provisioning: null, errors: "arm" };
}

const resources = "2021-04-01";
const group = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}";

/** Whether a subscription is registered with a resource provider. */
export const registration = surface(
  "Microsoft.Resources/subscriptions/providers",
  resources,
  "/subscriptions/{subscriptionId}/providers/{resourceProviderNamespace}",
);

/** A virtual network: private endpoints are in its region. */
export const virtualNetwork = surface(
  "Microsoft.Network/virtualNetworks",
  "2024-01-01",
  `${group}/providers/Microsoft.Network/virtualNetworks/{virtualNetworkName}`,
);

/** What the caller may do to a resource. `target` is the path template of its type. */
export function permissionsOf(resourceType: string, target: string): ArmSurface {
  return surface(resourceType, "2022-04-01", target, {
    operationId: "Permissions_ListForResource",
    path: "/providers/Microsoft.Authorization/permissions",
  });
}
