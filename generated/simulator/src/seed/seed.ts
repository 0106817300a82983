import type { Catalog, ResourceTypeEntry } from "../catalog/catalog.ts";
import { linkResourcesOf } from "../catalog/link-resources.ts";
import { placeOf } from "../http/address.ts";
import { problemWith } from "../http/shape-check.ts";
import { fold } from "../json.ts";
import { privateEndpointType } from "../services/private-endpoints.ts";
import type { ConnectionDocument, EndpointState } from "../state/documents.ts";
import { readId, type ResourceId } from "../state/ids.ts";
import { connectionIdOf } from "../state/new-connection.ts";
import type { State } from "../state/state.ts";
import { seedShape } from "./shape.ts";
import type { Seed, SeedConnection, SeedPrivateEndpoint, SeedResource } from "./types.ts";

const defaultLocation = "westeurope";

/** What seeding works with. */
export interface SeedContext {
  readonly state: State;
  readonly catalog: Catalog;
  readonly now: number;
}

/** A seed out of JSON. @throws TypeError for one that is none */
export function seedIn(value: unknown): Seed {
  const problem = problemWith(value, seedShape, "strict");
  if (problem !== undefined) throw new TypeError(`This is not a seed: ${problem}`);
  return value as Seed;
}

/**
 * Adds what a seed says, all or nothing.
 *
 * @throws TypeError for ids that are none, and for types that are not known
 */
export async function plant(context: SeedContext, value: Seed): Promise<void> {
  const seed = seedIn(value);
  const ids = [...(seed.resources ?? []), ...(seed.privateEndpoints ?? []).map(({ target }) => ({ id: target }))].map(({ id }) => id);
  const types = await typesOf(context.catalog, ids);
  context.state.store.transaction(() => {
    for (const { subscriptionId, ...details } of seed.subscriptions ?? [])
      context.state.putSubscription(checkedUuid(subscriptionId), details);
    for (const { id, location = defaultLocation } of seed.resourceGroups ?? []) {
      const { subscriptionId, group } = placeOf(id.slice(1).split("/"));
      if (subscriptionId === undefined || group === undefined) throw new TypeError(`'${id}' is not the id of a resource group.`);
      context.state.ensureGroup(checkedUuid(subscriptionId), group, location);
    }
    for (const resource of seed.resources ?? []) plantResource(context, resource, types);
    for (const endpoint of seed.privateEndpoints ?? []) plantEndpoint(context, endpoint, types);
  });
}

/** Every type once, however many resources there are of it. */
async function typesOf(catalog: Catalog, ids: readonly string[]): Promise<Map<string, ResourceTypeEntry>> {
  const names = new Map(ids.map((id) => [fold(checkedId(id).resourceType), checkedId(id).resourceType]));
  const entries = await Promise.all([...names].map(async ([key, name]) => [key, await catalog.type(name), name] as const));
  return new Map(
    entries.map(([key, entry, name]) => {
      if (entry === undefined) throw new TypeError(`The resource type '${name}' is not one that has private endpoint connections.`);
      return [key, entry];
    }),
  );
}

function plantResource(context: SeedContext, seed: SeedResource, types: ReadonlyMap<string, ResourceTypeEntry>): void {
  const { id, location = defaultLocation, tags, properties = {}, autoApproval, approveApproved, connections = [] } = seed;
  const { resourceType, name, path } = checkedId(id);
  const type = types.get(fold(resourceType))?.resourceType ?? resourceType;
  context.state.putResource({
    id,
    resourceType: type,
    name,
    location,
    properties,
    ...(tags !== undefined && { tags }),
    ...((autoApproval !== undefined || approveApproved !== undefined) && { rules: { autoApproval, approveApproved } }),
  });
  const { subscriptionId, group } = checkedId(id);
  for (const connection of connections) {
    const beside = `/subscriptions/${subscriptionId}/resourceGroups/${group}/providers/${privateEndpointType}/${[...path.names, connection.name].join("-")}`;
    const {
      privateEndpoint: endpointId = unshared(context.state, beside, connectionIdOf(id, connection.name)),
      groupIds = firstGroup(type),
      name: connectionName,
    } = connection;
    connect(context, { targetId: id, resourceType: type, connection, endpointId, groupIds });
    putEndpoint(context, { id: endpointId, target: id, groupIds, manual: true, connectionName, location }, connection.description);
  }
}

/** The id of a private endpoint that no other connection has: of several types, resources may have the same name. */
function unshared(state: State, id: string, connectionId: string): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    const [connection] = state.resource(candidate)?.endpoint?.connections ?? [];
    if (connection === undefined || fold(connection.connectionId ?? "") === fold(connectionId)) return candidate;
  }
}

function plantEndpoint(context: SeedContext, seed: SeedPrivateEndpoint, types: ReadonlyMap<string, ResourceTypeEntry>): void {
  const { id, target, manual = true, requestMessage } = seed;
  const { name } = checkedId(id);
  const { resourceType } = checkedId(target);
  const type = types.get(fold(resourceType))?.resourceType ?? resourceType;
  const targetId = context.state.resource(target)?.id;
  if (targetId === undefined) throw new TypeError(`The target '${target}' of '${id}' is not there.`);
  const { status = manual ? "Pending" : "Approved", groupIds = firstGroup(type), connectionName = name } = seed;
  const description = requestMessage ?? (status === "Pending" ? "" : status);
  connect(context, { targetId, resourceType: type, connection: { name: connectionName, status, description }, endpointId: id, groupIds });
  putEndpoint(context, { ...seed, groupIds, connectionName, target: targetId }, requestMessage);
}

interface Connecting {
  readonly targetId: string;
  readonly resourceType: string;
  readonly connection: SeedConnection;
  readonly endpointId: string;
  readonly groupIds: readonly string[];
}

function connect({ state, now }: SeedContext, { targetId, resourceType, connection, endpointId, groupIds }: Connecting): void {
  const document: Omit<ConnectionDocument, "key" | "links"> = {
    id: connectionIdOf(targetId, connection.name),
    targetId,
    resourceType,
    name: connection.name,
    status: connection.status ?? "Pending",
    phase: "Succeeded",
    description: connection.description ?? "",
    actionsRequired: connection.actionsRequired ?? "None",
    privateEndpointId: endpointId,
    groupIds,
    createdAt: now,
    changedAt: now,
    revision: 1,
  };
  state.putConnection(document);
}

function putEndpoint({ state }: SeedContext, seed: SeedPrivateEndpoint, requestMessage: string | undefined): void {
  const { id, location = defaultLocation, tags, target, manual = true, groupIds = [], connectionName = "" } = seed;
  const { name, subscriptionId, group } = checkedId(id);
  const network = `/subscriptions/${subscriptionId}/resourceGroups/${group}/providers/Microsoft.Network/virtualNetworks/vnet`;
  const endpoint: EndpointState = {
    phase: "Succeeded",
    subnetId: seed.subnetId ?? `${network}/subnets/default`,
    customNetworkInterfaceName: seed.customNetworkInterfaceName,
    ipConfigurations: seed.ipConfigurations ?? [],
    connections: [{ name, manual, targetId: target, groupIds, requestMessage, connectionId: connectionIdOf(target, connectionName) }],
    revision: 1,
  };
  state.putResource({
    id,
    resourceType: privateEndpointType,
    name,
    location,
    properties: {},
    endpoint,
    ...(tags !== undefined && { tags }),
  });
}

function firstGroup(resourceType: string): string[] {
  return linkResourcesOf(resourceType)
    .slice(0, 1)
    .map(({ groupId }) => groupId);
}

function checkedId(id: string): ResourceId {
  const parts = readId(id);
  if (parts === undefined) throw new TypeError(`'${id}' is not the id of a resource in a resource group.`);
  checkedUuid(parts.subscriptionId);
  return parts;
}

function checkedUuid(subscriptionId: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(subscriptionId)) return subscriptionId;
  throw new TypeError(`The subscription '${subscriptionId}' is not a UUID.`);
}
