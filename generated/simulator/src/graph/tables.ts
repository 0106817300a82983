import type { Catalog, ResourceTypeEntry } from "../catalog/catalog.ts";
import { fold, type JsonObject, present } from "../json.ts";
import { connectionWire } from "../state/connection-wire.ts";
import type { ResourceDocument, SubscriptionDocument } from "../state/documents.ts";
import { readId } from "../state/ids.ts";
import { isDenied } from "../state/permissions.ts";
import type { State } from "../state/state.ts";
import type { Table } from "./query/ast.ts";
import type { Row } from "./query/evaluate.ts";

/** A row of a table, with the key that it comes in the order of. */
export interface KeyedRow {
  readonly key: string;
  readonly row: Row;
}

/** What the tables are made of. */
export interface Source {
  readonly state: State;
  readonly catalog: Catalog;
  readonly subscriptions: readonly SubscriptionDocument[];
}

const batch = 500;

/** The rows of a table in the order of their ids, from a key on. They are read as they are asked for. */
export function rowsOf(source: Source, table: Table, from: string): AsyncGenerator<KeyedRow> | Generator<KeyedRow> {
  return table === "resources" ? resources(source, from) : subscriptions(source, from);
}

function* subscriptions({ subscriptions }: Source, from: string): Generator<KeyedRow> {
  for (const { subscriptionId, displayName } of subscriptions) {
    const id = `/subscriptions/${subscriptionId}`;
    const row = { id, name: displayName, type: "microsoft.resources/subscriptions", subscriptionId, properties: { state: "Enabled" } };
    if (fold(id) >= from) yield { key: fold(id), row };
  }
}

async function* resources({ state, catalog, subscriptions }: Source, from: string): AsyncGenerator<KeyedRow> {
  const types = new Map<string, ResourceTypeEntry | undefined>();
  for (const { subscriptionId, denied } of subscriptions) {
    // Nothing in a subscription comes before its id, or after its id and a tilde.
    if (from > `/subscriptions/${fold(subscriptionId)}/~`) continue;
    for (const resource of resourcesFrom(state, subscriptionId, from)) {
      const { resourceType } = resource;
      if (isDenied(denied, `${resourceType}/read`)) continue;
      if (!types.has(resourceType)) types.set(resourceType, await catalog.type(resourceType));
      yield { key: resource.key, row: rowOf(state, resource, types.get(resourceType)) };
    }
  }
}

function* resourcesFrom(state: State, subscriptionId: string, from: string): Generator<ResourceDocument> {
  const first = from.startsWith(`/subscriptions/${fold(subscriptionId)}/`) ? state.resource(from) : undefined;
  if (first !== undefined) yield first;
  for (let after = from; ;) {
    const page = state.resources({ subscriptionId, after, limit: batch });
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < batch) return;
    after = last.key;
  }
}

function rowOf(state: State, resource: ResourceDocument, type: ResourceTypeEntry | undefined): Row {
  const { id, name, resourceType, location, tags } = resource;
  const { subscriptionId = "", group = "" } = readId(id) ?? {};
  const columns = { id, name, type: fold(resourceType), location, resourceGroup: fold(group), subscriptionId, tags: tags ?? null };
  let properties: JsonObject | undefined;
  return {
    ...columns,
    // Most rows are dropped for what they are, before anybody looks into them.
    get properties() {
      return (properties ??= propertiesOf(state, resource, type));
    },
  };
}

/** The properties of a resource, with its connections where its definition embeds them, in the form that it embeds them in. */
function propertiesOf(state: State, { id, properties }: ResourceDocument, type: ResourceTypeEntry | undefined): JsonObject {
  const surface = type?.surface(type.defaultVersion);
  if (surface === undefined || type?.embedded === undefined) return { provisioningState: "Succeeded", ...properties };
  const embedding = { ...surface, connection: type.embedded };
  const connections = state.connections(id).map((connection) => {
    const running = connection.operation === undefined ? undefined : state.operation(connection.operation);
    return connectionWire(connection, embedding, running);
  });
  return present({ provisioningState: "Succeeded", ...properties, privateEndpointConnections: connections });
}
