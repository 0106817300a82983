import type { PagedAsyncIterableIterator } from "@azure/core-paging";
import { addressOf } from "./address.ts";
import type { CallOptions, ListOptions } from "./call-options.ts";
import type { OperationDescriptor } from "./descriptor.ts";
import { unreadableError } from "./errors/answer-error.ts";
import { isObject } from "./json.ts";
import { type ListPage, pagedList } from "./paging.ts";
import { contextOf, jsonOf, operationOf, type Session } from "./session.ts";
import type { HostTarget } from "./target.ts";

const defaultTimeoutMs = 120_000;

/** One GET of one resource. */
export async function readOne<T>(
  session: Session,
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

/** A list, whose first page is an operation and whose others are links. */
export function listAll<T>(
  session: Session,
  kind: "list" | "listPrivateLinkResources",
  target: HostTarget,
  options: ListOptions,
): PagedAsyncIterableIterator<T, ListPage<T>> {
  const readPage = async (link: string | undefined): Promise<unknown> => {
    const operation = operationOf(session, kind);
    const context = contextOf(session, operation.operationId, options);
    // Also for a continuation: it says nothing about the target, which has to be valid all the same.
    const { url } = addressOf(session, operation.path, target, undefined, options);
    const call = { context, options, timeoutMs: options.timeoutMs ?? defaultTimeoutMs };
    const response = await (link === undefined
      ? session.transport.send({ ...call, method: "GET", url })
      : session.transport.follow(link, call));
    return jsonOf(response, context);
  };
  return pagedList<T>(readPage, session.descriptor.operations[kind]?.paging, options.maxPages);
}
