import type { Seed, SeedAllOptions } from "./types.ts";

/** One resource of every type, with connections. */
export function everyType(
  resourceTypes: readonly string[],
  options: SeedAllOptions,
): Seed & { readonly resources: NonNullable<Seed["resources"]> } {
  const { subscriptionId = "00000000-0000-0000-0000-000000000001", resourceGroup = "simulated", name = "example" } = options;
  const { connections = [{ name: "pending", description: "Please" }] } = options;
  const scope = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
  const resources = resourceTypes.map((resourceType) => {
    const [namespace, ...types] = resourceType.split("/");
    return { id: `${scope}/providers/${namespace}/${types.map((type) => `${type}/${name}`).join("/")}`, connections };
  });
  // Types that share a name share no endpoint: the namespace is part of it.
  return { resources: resources.map((resource, index) => withEndpoints(resource, scope, resourceTypes[index] ?? "")) };
}

function withEndpoints<R extends { readonly connections: NonNullable<SeedAllOptions["connections"]> }>(
  resource: R,
  scope: string,
  resourceType: string,
): R {
  const prefix = resourceType.replace(/^Microsoft\./i, "").replaceAll("/", "-");
  const connections = resource.connections.map((connection) => ({
    privateEndpoint: `${scope}/providers/Microsoft.Network/privateEndpoints/${prefix}-${connection.name}`,
    ...connection,
  }));
  return { ...resource, connections };
}
