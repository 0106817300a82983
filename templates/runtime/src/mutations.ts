import type { PipelineResponse } from "@azure/core-rest-pipeline";
import { type Address, addressOf } from "./address.ts";
import type { CallOptions, OperationOptions, UpdateOptions } from "./call-options.ts";
import type { CanonicalStatus } from "./canonical.ts";
import { connectionState } from "./connection-state.ts";
import type { HostDescriptor, ResourceDescriptor, UpdateDescriptor } from "./descriptor.ts";
import type { CallContext } from "./errors/arm-error.ts";
import { isObject, type JsonObject } from "./json.ts";
import type { ConnectionOperation } from "./operation/operation.ts";
import { OperationPoller, type OperationPort } from "./operation/poller.ts";
import { type Beginning, type OperationSettings, PollingOperation } from "./operation/polling-operation.ts";
import { type OperationRecord, parseRecord } from "./operation/record.ts";
import { connectionsOf, type Subject } from "./operation/subject.ts";
import { submitChange, type WriteSettings } from "./operation/submit.ts";
import { contextOf, operationOf, type Session } from "./session.ts";
import type { HostTarget } from "./target.ts";

const defaultTimeoutMs = 30 * 60_000;

/** @param makeBody - the body, for the operation and for the id of the connection */
export function beginUpdate<T>(
  session: Session,
  target: HostTarget,
  name: string,
  makeBody: (update: UpdateDescriptor, id: string) => JsonObject,
  options: UpdateOptions,
): ConnectionOperation<T> {
  const { descriptor, transport } = session;
  return driveConnection<T>(session, options, (remainingMs) => {
    const update = operationOf(session, "update");
    const address = addressOf(session, update.path, target, name, options);
    const body = makeBody(update, address.id);
    // Callers without types: a PUT of nothing would be sent as well.
    if (!isObject(body)) throw new TypeError("The body of an update is an object.");
    const context = contextOf(session, update.operationId, options);
    const record: OperationRecord = {
      ...recordOf(context, address, name),
      verb: "update",
      wanted: wantedStatus(descriptor, body),
    };
    const subject = connectionsOf(descriptor);
    const port = connectionPort(session, record, options, remainingMs);
    const write = (): Promise<PipelineResponse> =>
      transport.send({
        method: update.method,
        url: address.url,
        body,
        headers: conditions(options),
        context,
        options,
        timeoutMs: remainingMs(),
      });
    return {
      poller: new OperationPoller(subject, port, record),
      submit: () => submitChange({ write, read: port.read }, { kind: "update", body }, writeSettings(session, subject, options)),
    };
  });
}

export function beginDelete(session: Session, target: HostTarget, name: string, options: UpdateOptions): ConnectionOperation<void> {
  return driveConnection<void>(session, options, (remainingMs) => {
    const operation = operationOf(session, "delete");
    const address = addressOf(session, operation.path, target, name, options);
    const context = contextOf(session, operation.operationId, options);
    const record: OperationRecord = { ...recordOf(context, address, name), verb: "delete", wanted: null };
    const subject = connectionsOf(session.descriptor);
    const port = connectionPort(session, record, options, remainingMs);
    const write = (): Promise<PipelineResponse> =>
      session.transport.send({
        method: "DELETE",
        url: address.url,
        headers: conditions(options),
        context,
        options,
        timeoutMs: remainingMs(),
      });
    return {
      poller: new OperationPoller(subject, port, record),
      submit: () => submitChange({ write, read: port.read }, { kind: "delete" }, writeSettings(session, subject, options)),
    };
  });
}

/** Goes on where `serialize` left off. What was serialized is checked like any other input. */
export function resume<T>(session: Session, serialized: string, options: OperationOptions): ConnectionOperation<T> {
  return driveConnection<T>(session, options, (remainingMs) => {
    const record = parseRecord(serialized, session.descriptor.resourceType);
    return {
      poller: new OperationPoller(connectionsOf(session.descriptor), connectionPort(session, record, options, remainingMs), record),
      submit: undefined,
    };
  });
}

function driveConnection<T>(
  session: Session,
  options: OperationOptions,
  begin: (remainingMs: () => number) => Beginning,
): ConnectionOperation<T> {
  // The one place where a wire object gets the type that its package says it has.
  return drive<T>(session, options, { begin, view: (connection) => connection as T, result: (poller) => resultOf(poller) as T });
}

/** An operation with the time limit and the pace of the session. */
export function drive<T>(
  { config }: Pick<Session, "config">,
  options: OperationOptions,
  steps: Pick<OperationSettings<T>, "begin" | "view" | "result">,
): ConnectionOperation<T> {
  const { clock, retry } = config;
  return new PollingOperation<T>({
    clock,
    options,
    timeoutMs: options.timeoutMs ?? defaultTimeoutMs,
    maxDelayMs: retry.maxRetryDelayInMs,
    ...steps,
  });
}

/** How a session writes. */
export function writeSettings({ config }: Pick<Session, "config">, subject: Subject, { abortSignal }: OperationOptions): WriteSettings {
  return { subject, retry: config.retry, clock: config.clock, abortSignal };
}

/** Types that cannot read a connection, and answer without one, leave nothing to tell but which one it was. */
function resultOf({ record, connection }: OperationPoller): unknown {
  return record.verb === "delete" ? undefined : (connection ?? { id: record.id, name: record.name });
}

/** A record of an operation that has no answer yet. */
export function recordOf(context: CallContext, address: Address, name: string): Omit<OperationRecord, "verb" | "wanted"> {
  return { version: 1, ...context, target: address.targetId, id: address.id, name, link: null };
}

/** The status to wait for. A word without a known meaning cannot be waited for: other unknown words mean other things. */
function wantedStatus(descriptor: HostDescriptor, body: JsonObject): CanonicalStatus | null {
  const { status = "Unrecognized" } = connectionState(descriptor, body);
  return status === "Unrecognized" ? null : status;
}

function conditions(options: UpdateOptions): Readonly<Record<string, string>> {
  return options.ifMatch === undefined ? {} : { "if-match": options.ifMatch };
}

function connectionPort(session: Session, record: OperationRecord, options: CallOptions, remainingMs: () => number): OperationPort {
  const { get } = session.descriptor.operations;
  const url =
    get === undefined ? undefined : addressOf(session, get.path, record.target, record.name, { apiVersion: record.apiVersion }).url;
  return portOf(session, record, url, options, remainingMs);
}

/**
 * The requests after the first: at the api-version of the first, and without its additional query parameters.
 *
 * @param url - where the resource is read; `undefined` when it cannot be
 */
export function portOf(
  { transport }: Pick<Session<ResourceDescriptor>, "transport">,
  { operationId, resourceType, apiVersion }: OperationRecord,
  url: string | undefined,
  options: CallOptions,
  remainingMs: () => number,
): OperationPort {
  const call = () => ({ context: { operationId, resourceType, apiVersion }, options, timeoutMs: remainingMs() });
  return {
    read: url === undefined ? undefined : () => transport.send({ ...call(), method: "GET", url }),
    follow: (link) => transport.follow(link, call()),
  };
}
