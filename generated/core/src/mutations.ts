import { addressOf } from "./address.ts";
import type { OperationOptions, UpdateOptions } from "./call-options.ts";
import type { CanonicalStatus } from "./canonical.ts";
import { connectionState, isConnection } from "./connection-state.ts";
import type { HostDescriptor, UpdateDescriptor } from "./descriptor.ts";
import { isObject, type JsonObject } from "./json.ts";
import { type Beginning, beginChange, drive, goOn } from "./operation/begin.ts";
import type { ConnectionOperation } from "./operation/operation.ts";
import type { OperationPoller } from "./operation/poller.ts";
import { parseRecord } from "./operation/record.ts";
import type { Subject } from "./operation/subject.ts";
import { operationOf, type Session } from "./session.ts";
import type { HostTarget } from "./target.ts";

/** @param makeBody - the body, for the operation and for the id of the connection */
export function beginUpdate<T>(
  session: Session,
  target: HostTarget,
  name: string,
  makeBody: (update: UpdateDescriptor, id: string) => JsonObject,
  options: UpdateOptions,
): ConnectionOperation<T> {
  return driveConnection<T>(session, options, (remainingMs) => {
    const operation = operationOf(session, "update");
    const address = addressOf(session, operation.path, target, name, options);
    const body = makeBody(operation, address.id);
    // Callers without types: a PUT of nothing would be sent as well.
    if (!isObject(body)) throw new TypeError("The body of an update is an object.");
    const wanted = wantedStatus(session.descriptor, body);
    return beginChange(
      session,
      { kind: "update", body },
      { operation, address, name, wanted, subject: connectionsOf(session) },
      options,
      remainingMs,
    );
  });
}

export function beginDelete(session: Session, target: HostTarget, name: string, options: UpdateOptions): ConnectionOperation<void> {
  return driveConnection<void>(session, options, (remainingMs) => {
    const operation = operationOf(session, "delete");
    const address = addressOf(session, operation.path, target, name, options);
    return beginChange(session, { kind: "delete" }, { operation, address, name, subject: connectionsOf(session) }, options, remainingMs);
  });
}

export function resume<T>(session: Session, serialized: string, options: OperationOptions): ConnectionOperation<T> {
  return driveConnection<T>(session, options, (remainingMs) =>
    goOn(session, parseRecord(serialized, session.descriptor.resourceType), connectionsOf(session), options, remainingMs),
  );
}

function driveConnection<T>(
  session: Session,
  options: OperationOptions,
  begin: (remainingMs: () => number) => Beginning,
): ConnectionOperation<T> {
  // The one place where a wire object gets the type that its package says it has.
  return drive<T>(session, options, { begin, view: (connection) => connection as T, result: (poller) => resultOf(poller) as T });
}

/** Types that cannot read a connection, and answer without one, leave nothing to tell but which one it was. */
function resultOf({ record, connection }: OperationPoller): unknown {
  return record.verb === "delete" ? undefined : (connection ?? { id: record.id, name: record.name });
}

/** The status to wait for. A word without a known meaning cannot be waited for: other unknown words mean other things. */
function wantedStatus(descriptor: HostDescriptor, body: JsonObject): CanonicalStatus | null {
  const { status = "Unrecognized" } = connectionState(descriptor, body);
  return status === "Unrecognized" ? null : status;
}

/** The connections of a resource type. */
function connectionsOf(session: Session): Subject {
  const { get } = session.descriptor.operations;
  return {
    isResource: isConnection,
    stateOf: (resource) => connectionState(session.descriptor, resource),
    addressOf: get && (({ target, name, apiVersion }) => addressOf(session, get.path, target, name, { apiVersion }).url),
  };
}
