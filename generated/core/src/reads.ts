import type { PagedAsyncIterableIterator } from "@azure/core-paging";
import { addressOf } from "./address.ts";
import type { CallOptions, ListOptions } from "./call-options.ts";
import type { OperationDescriptor, PagingDescriptor, ResourceDescriptor } from "./descriptor.ts";
import { unreadableError } from "./errors/answer-error.ts";
import type { CallContext } from "./errors/arm-error.ts";
import { isObject } from "./json.ts";
import { type ItemView, type ListPage, pagedList } from "./paging.ts";
import { contextOf, jsonOf, operationOf, type Session } from "./session.ts";
import type { HostTarget } from "./target.ts";
import type { Call } from "./transport/transport.ts";

const defaultTimeoutMs = 120_000;

/** One GET of one resource. */
export async function readOne<T>(
  session: Session<ResourceDescriptor>,
  operation: Pick<OperationDescriptor, "operationId" | "path">,
  target: HostTarget,
  name: string | undefined,
  options: CallOptions,
): Promise<T> {
  const context = contextOf(session, operation.operationId, options);
  const { url } = addressOf(session, operation.path, target, name, options);
  const response = await session.transport.send({
    method: "GET",
    url,
    context,
    options,
    timeoutMs: options.timeoutMs ?? defaultTimeoutMs,
  });
  const body = jsonOf(response, context);
  if (!isObject(body)) throw unreadableError(response, context);
  return body as T;
}

/** A list of a target. */
export function listAll<T>(
  session: Session,
  kind: "list" | "listPrivateLinkResources",
  target: HostTarget,
  options: ListOptions,
): PagedAsyncIterableIterator<T, ListPage<T>> {
  const begin = (): FirstPage => {
    const operation = operationOf(session, kind);
    const context = contextOf(session, operation.operationId, options);
    return { context, url: addressOf(session, operation.path, target, undefined, options).url };
  };
  return listPages<T>(session, begin, session.descriptor.operations[kind]?.paging, options);
}

/** Where a list begins. */
export interface FirstPage {
  readonly context: CallContext;
  readonly url: string;
}

/**
 * A list, whose first page is an operation and whose others are links.
 *
 * @param begin - checks the input. Also called for a continuation: a link says nothing about the target, which has to be
 *   valid all the same.
 */
export function listPages<T>(
  session: Session<ResourceDescriptor>,
  begin: () => FirstPage,
  paging: PagingDescriptor | undefined,
  options: ListOptions,
  view?: ItemView<T>,
): PagedAsyncIterableIterator<T, ListPage<T>> {
  const readPage = async (link: string | undefined): Promise<unknown> => {
    const { context, url } = begin();
    const first: Call = { method: "GET", url, context, options, timeoutMs: options.timeoutMs ?? defaultTimeoutMs };
    const response = await (link === undefined ? session.transport.send(first) : session.transport.follow(link, first));
    return jsonOf(response, context);
  };
  return pagedList<T>(readPage, paging, options.maxPages, view);
}
