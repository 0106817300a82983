import { ArmError, type ArmErrorDetail } from "@pecgen/core";
import type { TokenCredential } from "@pecgen/core/codegen/v1";
import { actionsOf } from "../actions.ts";
import { canonicalConnection, type Connection } from "../connection.ts";
import { compileFilter, isFilter, type Selects } from "../filter.ts";
import { isObject, type JsonObject, stringAt } from "../json.ts";
import { listEach } from "../list-each.ts";
import type { ClientOptions } from "../options.ts";
import type { FilterMembers } from "../references.ts";
import type { ResourceType } from "../resource-types.ts";
import { createSession, type Session } from "../session.ts";
import { fold } from "../text.ts";
import { embeddingTypes } from "./embedding-types.ts";
import { Graph, type QueryOptions } from "./graph.ts";
import type { Kql } from "./kql.ts";
import { connectionsQuery, expansionLimit, parentsQuery, subscriptionsQuery } from "./queries.ts";
import { type InventoryReport, Report } from "./report.ts";
import { batchesOf, type FleetScope, type GraphScope } from "./scope.ts";

/** What an inventory is of. Of the filters all that are given have to hold. */
export type InventoryQuery = FleetScope &
  Omit<FilterMembers, "connectionId"> & {
    /** All types that connections can be listed of, unless told. */
    readonly type?: ResourceType | (string & {}) | readonly (ResourceType | (string & {}))[] | undefined;
    /**
     * Connections that were made before. Few types say when that was: what is not known is left out, and counted in the
     * report.
     */
    readonly olderThan?: Date | undefined;
  };

/** Options of an inventory. `timeoutMs` is for one page. */
export interface InventoryOptions extends ClientOptions, QueryOptions {
  /** How many resources are read from the Resource Manager at the same time. 8 unless told. */
  readonly concurrency?: number | undefined;
}

/** A connection, and where it was read. */
export interface InventoryItem {
  /** Of those from Resource Graph, `apiVersion` is the client's own: nobody says which one they were read with. */
  readonly connection: Connection;
  readonly source: "resourceGraph" | "resourceManager";
}

/** The connections of many subscriptions, read as they are asked for, once. */
export interface Inventory extends AsyncIterable<InventoryItem> {
  readonly report: InventoryReport;
}

/**
 * Finds the connections of many subscriptions with few requests: with queries to Resource Graph where resources show their
 * connections, and from the Resource Manager where they do not, or have too many. What cannot be read is in the report, and
 * does not stop the rest. Before anything is changed because of it, a connection has to be read again: all methods of the
 * client do that.
 *
 * ```ts
 * const found = inventory(credential, { tenant: true, status: "Pending" });
 * for await (const { connection } of found) console.log(connection.id);
 * console.log(found.report.unread);
 * ```
 *
 * @throws TypeError for a scope that is none, InvalidFilterError, UnknownResourceTypeError; and, while it is read, an
 * AbortError and what the credential throws
 */
export function inventory(credential: TokenCredential, query: InventoryQuery, options: InventoryOptions = {}): Inventory {
  const { concurrency, abortSignal, timeoutMs, headers, ...client } = options;
  const session = createSession(credential, client);
  const walk: Walk = {
    session,
    graph: new Graph(credential, client, headers),
    report: new Report(new Date(session.clock.now())),
    filter: query,
    selects: isFilter(query) ? compileFilter(query) : () => true,
    olderThan: query.olderThan,
    types: typesOf(session, query.type),
    call: { abortSignal, timeoutMs, headers },
    concurrency: concurrency ?? 8,
  };
  const batches = batchesOf(query);
  if (Number.isNaN(query.olderThan?.getTime())) throw new TypeError("olderThan is not a date.");
  const items = itemsOf(walk, batches);
  return { report: walk.report, [Symbol.asyncIterator]: () => items };
}

interface Walk {
  readonly session: Session;
  readonly graph: Graph;
  readonly report: Report;
  readonly filter: FilterMembers;
  readonly selects: Selects;
  readonly olderThan: Date | undefined;
  readonly types: Types;
  readonly call: QueryOptions;
  readonly concurrency: number;
}

/** Resource types by where their connections are read. */
interface Types {
  readonly resourceGraph: readonly string[];
  readonly resourceManager: readonly string[];
}

function typesOf({ catalog }: Session, wanted: InventoryQuery["type"]): Types {
  const all = wanted === undefined ? catalog.all().map(({ resourceType }) => resourceType) : [wanted].flat();
  const listed = [...new Set(all.map((type) => catalog.get(type)[0]))].filter((descriptor) => actionsOf(descriptor).includes("list"));
  const names = listed.map(({ resourceType }) => resourceType);
  const embedding = new Set(embeddingTypes.map(fold));
  return {
    resourceGraph: names.filter((type) => embedding.has(fold(type))),
    resourceManager: names.filter((type) => !embedding.has(fold(type))),
  };
}

async function* itemsOf(walk: Walk, batches: readonly GraphScope[]): AsyncGenerator<InventoryItem> {
  try {
    for (const batch of batches) {
      const scope = await visibleOf(walk, batch);
      if (scope === undefined) continue;
      const tooMany: string[] = [];
      for await (const connection of embeddedConnections(walk, scope, tooMany)) yield* picked(walk, connection, "resourceGraph");
      for await (const connection of listedConnections(walk, scope, tooMany)) yield* picked(walk, connection, "resourceManager");
    }
  } finally {
    walk.report.queries = walk.graph.requests;
    walk.report.endedAt = new Date(walk.session.clock.now());
  }
}

/** What there is to see of a batch. Resource Graph passes over subscriptions that the caller may not see, without a word. */
async function visibleOf(walk: Walk, batch: GraphScope): Promise<GraphScope | undefined> {
  if (batch.kind !== "subscriptions") return batch;
  const visible = new Set<string>();
  let failed = false;
  for await (const row of rowsOf(walk, subscriptionsQuery, batch, () => (failed = true)))
    visible.add(fold(stringAt(row, "subscriptionId") ?? ""));
  if (failed) return undefined;
  for (const subscriptionId of batch.subscriptions)
    if (!visible.has(subscriptionId)) walk.report.miss({ reason: "notVisible", subscriptionId });
  const subscriptions = batch.subscriptions.filter((id) => visible.has(id));
  return subscriptions.length === 0 ? undefined : { kind: "subscriptions", subscriptions };
}

/** @param tooMany - gets the ids of the resources that not all connections have come of */
async function* embeddedConnections(walk: Walk, scope: GraphScope, tooMany: string[]): AsyncGenerator<Connection> {
  const { resourceGraph: types } = walk.types;
  if (types.length === 0) return;
  const { catalog } = walk.session;
  const query = connectionsQuery(
    types,
    walk.filter,
    types.map((type) => catalog.get(type)),
  );
  for await (const row of rowsOf(walk, query, scope)) {
    const target = stringAt(row, "id");
    const [descriptor] = catalog.find(stringAt(row, "type") ?? "") ?? [];
    if (target === undefined || descriptor === undefined) continue;
    const { total, connection } = row;
    if (typeof total === "number" && total > expansionLimit) {
      // Rows of one resource come one after the other.
      if (tooMany.at(-1) !== target) tooMany.push(target);
    } else if (isObject(connection)) yield canonicalConnection(connection, { descriptor, apiVersion: descriptor.apiVersions[0], target });
  }
}

async function* listedConnections(walk: Walk, scope: GraphScope, tooMany: readonly string[]): AsyncGenerator<Connection> {
  const { session, report, call, concurrency } = walk;
  for await (const { target, connections, error } of listEach(session, targetsOf(walk, scope, tooMany), { ...call, concurrency })) {
    if (error === undefined) yield* connections;
    else report.miss({ reason: "failed", ...placeOf(session, target), resources: 1, error });
  }
}

/** The resources to read from the Resource Manager. */
async function* targetsOf(walk: Walk, scope: GraphScope, tooMany: readonly string[]): AsyncGenerator<string> {
  yield* tooMany;
  const { resourceManager: types } = walk.types;
  if (types.length === 0) return;
  for await (const row of rowsOf(walk, parentsQuery(types), scope)) {
    const id = stringAt(row, "id");
    if (id !== undefined) yield id;
  }
}

/** The rows of an answer. What is wrong with it goes to the report: with every subscription that it was about, where those are known. */
async function* rowsOf(walk: Walk, query: Kql, scope: GraphScope, onFailure: () => void = () => {}): AsyncGenerator<JsonObject> {
  const { graph, report, call } = walk;
  const subscriptions = scope.kind === "subscriptions" ? scope.subscriptions : [undefined];
  try {
    for await (const { rows, cut } of graph.pages(query, scope, call)) {
      yield* rows;
      if (cut === "scopeLimit") report.miss({ reason: cut });
      else if (cut !== undefined) for (const subscriptionId of subscriptions) report.miss({ reason: cut, subscriptionId });
    }
  } catch (error) {
    if (!(error instanceof ArmError)) throw error;
    onFailure();
    const reason = isNotVisible(error) ? "notVisible" : "failed";
    for (const subscriptionId of subscriptions) report.miss({ reason, subscriptionId, ...(reason === "failed" && { error }) });
  }
}

/** Where none of the subscriptions can be seen, that is an error. */
function isNotVisible({ details }: ArmError): boolean {
  return details.some(({ code }: ArmErrorDetail) => code === "NoValidSubscriptionsInQueryRequest");
}

function placeOf({ catalog }: Session, target: string): { readonly subscriptionId?: string; readonly resourceType?: string } {
  const [, subscriptionId, provider = "", path = ""] = /^\/subscriptions\/([^/]+)\/.*\/providers\/([^/]+)\/(.+)$/i.exec(target) ?? [];
  const types = path.split("/").filter((_, index) => index % 2 === 0);
  const type = [provider, ...types].join("/");
  return { ...(subscriptionId !== undefined && { subscriptionId }), resourceType: catalog.find(type)?.[0].resourceType ?? type };
}

function* picked({ report, selects, olderThan }: Walk, connection: Connection, source: InventoryItem["source"]): Generator<InventoryItem> {
  if (!selects(connection)) return;
  if (olderThan !== undefined) {
    const createdAt = Date.parse(stringAt(connection.wire, "systemData", "createdAt") ?? "");
    if (Number.isNaN(createdAt)) report.ofUnknownAge += 1;
    if (!(createdAt < olderThan.getTime())) return;
  }
  report.connections[source] += 1;
  yield { connection, source };
}
