import { OperationTimeoutError } from "@pecgen/core";
import { canonicalConnection, type Connection } from "./connection.ts";
import { callHost, type Host, withVersion } from "./host.ts";
import { at, isObject, type JsonObject } from "./json.ts";
import type { ListConnectionsOptions } from "./options.ts";
import { type Page, page } from "./paged.ts";
import type { Place } from "./place.ts";
import { canonicalLinkResource, type PrivateLinkResource } from "./private-link-resource.ts";
import type { Session } from "./session.ts";
import type { TimeLimit } from "./time-limit.ts";

/** The connections of a resource, page by page: from its list operation, or from the resource itself where it has none. */
export async function* connectionPages(
  session: Session,
  place: Place,
  options: ListConnectionsOptions,
  continuationToken?: string,
): AsyncGenerator<Page<Connection>> {
  const { first, rest } = await callHost(session, place, "read", "list", (host) =>
    begin(hostPages(host, place, options, continuationToken)),
  );
  yield* first;
  yield* rest;
}

/**
 * All connections of a resource.
 *
 * @param limit - for all pages together: each gets what is left at the beginning, and none is asked for when it is over
 */
export async function allConnections(
  session: Session,
  place: Place,
  options: ListConnectionsOptions,
  limit?: TimeLimit,
): Promise<Connection[]> {
  const found: Connection[] = [];
  for await (const connections of connectionPages(session, place, options)) {
    found.push(...connections);
    if (connections.continuationToken !== undefined && limit?.leftMs === 0)
      throw new OperationTimeoutError({ operationId: "list", resourceType: place.resourceType }, limit.totalMs);
  }
  return found;
}

/** All private link resources of a resource. */
export async function allLinkResources(session: Session, place: Place, options: ListConnectionsOptions): Promise<PrivateLinkResource[]> {
  return callHost(session, place, "read", "privateLinkResources", async (host) => {
    const found: PrivateLinkResource[] = [];
    const items = host.client.listPrivateLinkResources<JsonObject>(place.target, withVersion(host, options));
    for await (const wire of items) found.push(canonicalLinkResource(wire));
    return found;
  });
}

/** Reads the first page, so that what is wrong with the api-version shows before anything was handed out. */
async function begin<T>(pages: AsyncGenerator<T>): Promise<{ first: T[]; rest: AsyncGenerator<T> }> {
  const { value, done } = await pages.next();
  return { first: done === true ? [] : [value], rest: pages };
}

async function* hostPages(
  host: Host,
  place: Place,
  options: ListConnectionsOptions,
  continuationToken: string | undefined,
): AsyncGenerator<Page<Connection>> {
  const { descriptor, apiVersion, client } = host;
  if (descriptor.operations.list === undefined) {
    yield await embeddedConnections(host, place, options);
    return;
  }
  const pages = client
    .list<JsonObject>(place.target, withVersion(host, options))
    .byPage(continuationToken === undefined ? {} : { continuationToken });
  for await (const items of pages) {
    const connections = items.filter(isObject).map((wire) => canonicalConnection(wire, { descriptor, apiVersion, target: place.target }));
    yield page(connections, items.continuationToken);
  }
}

/** The connections that the resource itself shows. Services show an array of them, a single one, or nothing. */
async function embeddedConnections(
  { descriptor, apiVersion, client }: Host,
  place: Place,
  options: ListConnectionsOptions,
): Promise<Page<Connection>> {
  const { items = "", apiVersion: readWith = apiVersion } = descriptor.listFromTarget ?? {};
  const resource = await client.getTarget<JsonObject>(place.target, { ...options, apiVersion: readWith });
  const found = [at(resource, ...items.split("."))].flat();
  const connections = found
    .filter(isObject)
    .map((wire) => canonicalConnection(wire, { descriptor, apiVersion: readWith, target: place.target }));
  return page(connections, undefined);
}
