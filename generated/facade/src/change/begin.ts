import { OperationTimeoutError } from "@pecgen/core";
import type { ConnectionOperation } from "@pecgen/core/codegen/v1";
import type { Connection } from "../connection.ts";
import { NoConnectionMatchesError } from "../errors/selection.ts";
import { callHost, type Host, hostFor, withVersion } from "../host.ts";
import type { JsonObject } from "../json.ts";
import type { DecideOptions } from "../options.ts";
import type { Place } from "../place.ts";
import { isAbsent, readConnection, readIfThere } from "../read.ts";
import { choose, type Chosen, type Selection } from "../select.ts";
import type { Session } from "../session.ts";
import { changeTimeoutMs, readTimeoutMs, TimeLimit } from "../time-limit.ts";
import type { Accepted, Asked, Begun, Unchanged } from "./begun.ts";
import { conflictDelayMs, isConflict } from "./conflict.ts";
import { actionFor, type DesiredState, stepTo } from "./transitions.ts";

const defaultPollIntervalMs = 2_000;

/** The connection to be changed; what has begun already where it is to be absent, and is. */
export async function chooseFor(
  session: Session,
  wanted: DesiredState,
  selection: Selection,
  options: DecideOptions,
): Promise<Chosen | Unchanged> {
  hostFor(session, selection.place, "write", actionFor[wanted]);
  try {
    return await choose(session, selection, options, new TimeLimit(session.clock, options.timeoutMs ?? changeTimeoutMs));
  } catch (error) {
    if (wanted !== "Absent" || !isAbsent(error)) throw error;
    return nothing({ wanted, place: selection.place, name: undefined }, undefined, undefined);
  }
}

/**
 * Reads a connection, and has the service accept a change only if there is something to change.
 * Reads again before every attempt: what was in the way may have done the same, or something else.
 */
export async function beginChange(session: Session, wanted: DesiredState, chosen: Chosen, options: DecideOptions): Promise<Begun> {
  const limit = new TimeLimit(session.clock, options.timeoutMs ?? changeTimeoutMs);
  try {
    return await beginWithin(limit, session, wanted, chosen, options);
  } catch (error) {
    const isOfRead = error instanceof OperationTimeoutError && error.timeoutMs === readTimeoutMs;
    throw isOfRead ? error : limit.errorOf(error);
  }
}

async function beginWithin(
  limit: TimeLimit,
  session: Session,
  wanted: DesiredState,
  chosen: Chosen,
  options: DecideOptions,
): Promise<Begun> {
  const { place, name } = chosen;
  const operationId = actionFor[wanted];
  const asked: Asked = { wanted, place, name };
  let previous: Connection | undefined;
  for (let reads = 0, conflicts = 0; ; reads++) {
    if (limit.leftMs === 0) throw new OperationTimeoutError({ operationId, resourceType: place.resourceType }, limit.totalMs);
    const current = await read(session, wanted, chosen, { ...options, timeoutMs: Math.min(limit.leftMs, readTimeoutMs) });
    if (reads === 0) previous = current;
    if (current === undefined) return nothing(asked, undefined, previous);
    const step = stepTo(wanted, current);
    if (options.force !== true) {
      if (step.kind === "nothing" || (step.kind === "wait" && options.wait === false)) return nothing(asked, current, previous);
      if (step.kind === "impossible") throw step.error;
      if (step.kind === "wait") {
        await limit.delay(options.pollIntervalMs ?? defaultPollIntervalMs, options.abortSignal);
        continue;
      }
    }
    if (chosen.selects?.(current) === false || (await options.onlyIf?.(current)) === false)
      throw new NoConnectionMatchesError(place.target, [current]);
    try {
      return { ...(await submit(session, wanted, chosen, { ...options, timeoutMs: limit.leftMs })), current, previous, limit };
    } catch (error) {
      if (conflicts >= session.conflictRetries || !isConflict(error, options.ifMatch !== undefined)) throw error;
      const delayMs = conflictDelayMs(error, conflicts++, session.clock.now());
      if (delayMs >= limit.leftMs) throw error;
      await limit.delay(delayMs, options.abortSignal);
    }
  }
}

function nothing(asked: Asked, connection: Connection | undefined, previous: Connection | undefined): Unchanged {
  return { kind: "nothing", ...asked, result: { changed: false, connection, previous } };
}

/** The connection; `undefined` when it is not there, which is an error unless that is what is wanted. */
function read(session: Session, wanted: DesiredState, { place, name }: Chosen, options: DecideOptions): Promise<Connection | undefined> {
  return (wanted === "Absent" ? readIfThere : readConnection)(session, place, name, options);
}

/** Sends the change, and waits until the service has accepted it. */
function submit(
  session: Session,
  wanted: DesiredState,
  { place, name }: Chosen,
  options: DecideOptions,
): Promise<Omit<Accepted, "current" | "previous" | "limit">> {
  return callHost(session, place, "write", actionFor[wanted], async (host) => {
    const operation = send(host, place, wanted, name, withVersion(host, options));
    await operation.poll();
    // Inside an object: an async function that returned the operation itself would wait for its end.
    return { kind: "accepted", operation, host, place, name, wanted };
  });
}

function send(
  { client }: Host,
  { target }: Place,
  wanted: DesiredState,
  name: string,
  options: DecideOptions,
): ConnectionOperation<JsonObject | undefined> {
  switch (wanted) {
    case "Approved":
      return client.approve<JsonObject>(target, name, options);
    case "Rejected":
      return client.reject<JsonObject>(target, name, options);
    case "Absent":
      return client.delete(target, name, options) as ConnectionOperation<undefined>;
  }
}
