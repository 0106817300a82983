import type { Call, Endpoint, Service } from "../engine/service.ts";
import { checkOrder, countRows, type Bookmark, readPage } from "../graph/run.ts";
import { graphFailure } from "../graph/query/failure.ts";
import { parseQuery } from "../graph/query/parse.ts";
import { scopeOf } from "../graph/scope.ts";
import { typeOf } from "../http/address.ts";
import { objectIn } from "../http/body.ts";
import type { Answer } from "../http/message.ts";
import { at, fold, isObject, type JsonObject } from "../json.ts";
import { hash128 } from "../random.ts";

const versions = ["2024-04-01", "2022-10-01", "2021-03-01"];
const resourceType = "Microsoft.ResourceGraph/resources";
const mostRows = 1_000;

/** Queries over the resources of many subscriptions: the family that inventories of connections are made with. */
export const resourceGraphService: Service = {
  name: "resourceGraph",
  route({ providers, subscriptionId, rest }) {
    const [path, ...more] = providers;
    if (path === undefined || more.length > 0 || subscriptionId !== undefined || rest.length > 0) return undefined;
    if (fold(typeOf(path)) !== fold(resourceType) || path.names.length > 0) return undefined;
    return {
      resourceType,
      apiVersions: versions,
      at: (apiVersion) => (versions.includes(apiVersion) ? { errors: "arm", byMethod: { POST: query } } : undefined),
    };
  },
};

const query: Endpoint = {
  operation: "queryResources",
  action: `${resourceType}/read`,
  reads: true,
  handle: async (call): Promise<Answer> => {
    const { graph, catalog } = call.context;
    const headers = graph.quota.take();
    const body = objectIn(call.request);
    const text = body["query"];
    if (typeof text !== "string") throw refused("InvalidRequest", "'query' is a text.");
    const parsed = parseQuery(text);
    checkOrder(parsed);
    const { size, token } = pagingIn(call, body);
    const state = graph.state();
    const { subscriptions, isCut } = scopeOf(state, body, graph.behaviour.scopeLimit);
    const source = { state, catalog, subscriptions };
    const of = hash128(JSON.stringify([text, body["subscriptions"], body["managementGroups"]]));
    const started = token === undefined ? { total: await countRows(source, parsed), from: undefined } : positionIn(token, of);
    const { rows, next } = await readPage(source, parsed, started.from, size);
    // Without an id there is nothing to go on from.
    const goesOn = next !== undefined && rows.every((row) => Object.hasOwn(row, "id"));
    return {
      status: 200,
      headers: { ...headers, ...(isCut && { "x-ms-tenant-subscription-limit-hit": "true" }) },
      body: {
        totalRecords: started.total,
        count: rows.length,
        data: rows,
        facets: [],
        resultTruncated: next !== undefined && !goesOn ? "true" : "false",
        ...(goesOn && { $skipToken: tokenOf({ of, total: started.total, from: next }) }),
      },
    };
  },
};

function pagingIn({ context }: Call, body: JsonObject): { readonly size: number; readonly token: string | undefined } {
  const options = isObject(body["options"]) ? body["options"] : {};
  const { $top: top = mostRows, $skipToken: token, $skip: skip, resultFormat = "objectArray" } = options;
  if (resultFormat !== "objectArray") throw refused("InvalidRequest", "Only the result format 'objectArray' is simulated.");
  if (skip !== undefined && skip !== 0) throw refused("InvalidRequest", "'$skip' is not simulated.");
  if (typeof top !== "number" || !Number.isInteger(top) || top < 1 || top > mostRows) {
    throw refused("InvalidRequest", `'$top' is from 1 to ${mostRows}.`);
  }
  if (token !== undefined && token !== null && typeof token !== "string") throw refused("InvalidRequest", "'$skipToken' is a text.");
  return { size: Math.min(top, context.graph.behaviour.pageSize), token: token ?? undefined };
}

interface Position {
  readonly of: string;
  readonly total: number;
  readonly from: Bookmark;
}

function tokenOf(position: Position): string {
  return btoa(encodeURIComponent(JSON.stringify(position)));
}

/** @throws ArmFailure for a token that is none, or that belongs to another query */
function positionIn(token: string, of: string): Position {
  try {
    const position = JSON.parse(decodeURIComponent(atob(token))) as unknown;
    if (at(position, "of") === of) return position as Position;
  } catch {
    // It is no token of ours.
  }
  throw refused("InvalidSkipToken", "The skip token does not belong to this query.");
}

function refused(code: string, message: string): Error {
  return graphFailure(400, "BadRequest", [{ code, message }]);
}
