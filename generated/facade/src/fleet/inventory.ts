import type { TokenCredential } from "@pecgen/core/codegen/v1";
import { actionsOf } from "../actions.ts";
import type { Catalog } from "../catalog.ts";
import { checkCount } from "../count.ts";
import { InvalidFilterError } from "../errors/selection.ts";
import { compileFilter, isFilter } from "../filter.ts";
import type { ClientOptions } from "../options.ts";
import type { FilterMembers } from "../references.ts";
import type { ResourceType } from "../resource-types.ts";
import { createSession, type Session } from "../session.ts";
import { fold } from "../text.ts";
import { unsupportedAction } from "../unsupported.ts";
import { embeddingTypes } from "./embedding-types.ts";
import { Graph, type QueryOptions } from "./graph.ts";
import { type InventoryReport, Report } from "./report.ts";
import { batchesOf, type FleetScope } from "./scope.ts";
import { type InventoryItem, itemsOf, type Types, type Walk } from "./walk.ts";

export type { InventoryItem } from "./walk.ts";

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
 * @throws TypeError for a scope that is none, InvalidFilterError, UnknownResourceTypeError, UnsupportedActionError for a type
 * that cannot be listed; and, while it is read, an AbortError and what the credential throws
 */
export function inventory(credential: TokenCredential, query: InventoryQuery, options: InventoryOptions = {}): Inventory {
  const { concurrency = 8, abortSignal, timeoutMs, headers, ...client } = options;
  checkCount("concurrency", concurrency, 1);
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
    concurrency,
  };
  const batches = batchesOf(query);
  if (Number.isNaN(query.olderThan?.getTime())) throw new TypeError("olderThan is not a date.");
  const items = itemsOf(walk, batches);
  return { report: walk.report, [Symbol.asyncIterator]: () => items };
}

function typesOf({ catalog }: Session, wanted: InventoryQuery["type"]): Types {
  const names = wanted === undefined ? listable(catalog) : namesOf(catalog, [wanted].flat());
  const embedding = new Set(embeddingTypes.map(fold));
  return {
    resourceGraph: names.filter((type) => embedding.has(fold(type))),
    resourceManager: names.filter((type) => !embedding.has(fold(type))),
  };
}

function listable(catalog: Catalog): string[] {
  return catalog.all().flatMap(({ resourceType, actions }) => (actions.includes("list") ? [resourceType] : []));
}

/** What cannot be listed is refused: an inventory without it would look as if there were none. */
function namesOf(catalog: Catalog, types: readonly string[]): string[] {
  if (types.length === 0) throw new InvalidFilterError("An empty list of types selects nothing.");
  const named = types.map((type) => {
    const surfaces = catalog.get(type);
    if (!actionsOf(surfaces[0]).includes("list")) throw unsupportedAction(catalog, surfaces, surfaces[0], "list");
    return surfaces[0].resourceType;
  });
  return [...new Set(named)];
}
