import { ArmError, type ArmErrorDetail, OperationTimeoutError } from "@pecgen/core";
import { canonicalConnection, type Connection } from "../connection.ts";
import type { Selects } from "../filter.ts";
import { isObject, type JsonObject, stringAt } from "../json.ts";
import { listEach } from "../list-each.ts";
import type { FilterMembers } from "../references.ts";
import type { Session } from "../session.ts";
import { fold } from "../text.ts";
import type { Graph, QueryOptions } from "./graph.ts";
import type { Kql } from "./kql.ts";
import { connectionsQuery, expansionLimit, parentsQuery, subscriptionsQuery } from "./queries.ts";
import type { Report } from "./report.ts";
import type { GraphScope } from "./scope.ts";

/** A connection, and where it was read. */
export interface InventoryItem {
  /** Of those from Resource Graph, `apiVersion` is the client's own: nobody says which one they were read with. */
  readonly connection: Connection;
  readonly source: "resourceGraph" | "resourceManager";
}

/** What reading an inventory works with. */
export interface Walk {
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
export interface Types {
  readonly resourceGraph: readonly string[];
  readonly resourceManager: readonly string[];
}

/** Reads one batch after the other. */
export async function* itemsOf(walk: Walk, batches: readonly GraphScope[]): AsyncGenerator<InventoryItem> {
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
    if (!(error instanceof ArmError || error instanceof OperationTimeoutError)) throw error;
    onFailure();
    const reason = isNotVisible(error) ? "notVisible" : "failed";
    for (const subscriptionId of subscriptions) report.miss({ reason, subscriptionId, ...(reason === "failed" && { error }) });
  }
}

/** Where none of the subscriptions can be seen, that is an error. */
function isNotVisible(error: Error): boolean {
  return error instanceof ArmError && error.details.some(({ code }: ArmErrorDetail) => code === "NoValidSubscriptionsInQueryRequest");
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
