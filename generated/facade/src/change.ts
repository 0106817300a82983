import { OperationTimeoutError } from "@pecgen/core";
import type { ConnectionOperation } from "@pecgen/core/codegen/v1";
import { conflictDelayMs, isConflict } from "./conflict.ts";
import { canonicalConnection, type Connection } from "./connection.ts";
import { NoConnectionMatchesError } from "./errors/selection.ts";
import { callHost, type Host, hostFor, withVersion } from "./host.ts";
import type { JsonObject } from "./json.ts";
import type { DecideOptions } from "./options.ts";
import type { Place } from "./place.ts";
import { isAbsent, readConnection } from "./read.ts";
import { choose, type Chosen, type Selection } from "./select.ts";
import type { Session } from "./session.ts";
import { TimeLimit } from "./time-limit.ts";
import { actionFor, type DesiredState, stepTo } from "./transitions.ts";

/** What came of bringing a connection into a state. */
export interface EnsureResult {
  /** Whether the service has taken a change. */
  readonly changed: boolean;
  /** The connection as it is now; `undefined` when it is absent. */
  readonly connection: Connection | undefined;
  /** The connection as it was before; `undefined` when it was absent. */
  readonly previous: Connection | undefined;
}

const defaultTimeoutMs = 30 * 60_000;
const readTimeoutMs = 120_000;
const defaultPollIntervalMs = 2_000;

/** Brings the connection that is meant into a state. Where it is to be absent, it is no error that there is none. */
export async function bringTo(session: Session, wanted: DesiredState, selection: Selection, options: DecideOptions): Promise<EnsureResult> {
  hostFor(session, selection.place, "write", actionFor[wanted]);
  try {
    return await changeInTurn(session, wanted, await choose(session, selection, options), options);
  } catch (error) {
    if (wanted !== "Absent" || !isAbsent(error)) throw error;
    return { changed: false, connection: undefined, previous: undefined };
  }
}

/** Reads a connection when its resource's turn comes, and changes it only if there is something to change. */
export async function changeInTurn(session: Session, wanted: DesiredState, chosen: Chosen, options: DecideOptions): Promise<EnsureResult> {
  return session.queue.run(chosen.place.target, options.abortSignal, () => readAndChange(session, wanted, chosen, options));
}

/** Reads again before every attempt: what was in the way may have done the same, or something else. */
async function readAndChange(session: Session, wanted: DesiredState, chosen: Chosen, options: DecideOptions): Promise<EnsureResult> {
  const { place } = chosen;
  const operationId = actionFor[wanted];
  const limit = new TimeLimit(session.clock, options.timeoutMs ?? defaultTimeoutMs);
  let previous: Connection | undefined;
  for (let reads = 0, conflicts = 0; ; reads++) {
    if (limit.leftMs === 0) throw new OperationTimeoutError({ operationId, resourceType: place.resourceType }, limit.totalMs);
    const current = await read(session, wanted, chosen, { ...options, timeoutMs: Math.min(limit.leftMs, readTimeoutMs) });
    if (reads === 0) previous = current;
    if (current === undefined) return { changed: false, connection: undefined, previous };
    const step = stepTo(wanted, current);
    if (options.force !== true) {
      if (step.kind === "nothing") return { changed: false, connection: current, previous };
      if (step.kind === "impossible") throw step.error;
      if (step.kind === "wait") {
        await limit.delay(options.pollIntervalMs ?? defaultPollIntervalMs, options.abortSignal);
        continue;
      }
    }
    if (chosen.selects?.(current) === false) throw new NoConnectionMatchesError(place.target, [current]);
    try {
      const changed = await change(session, wanted, chosen, { ...options, timeoutMs: limit.leftMs });
      return { changed: true, connection: wanted === "Absent" ? undefined : (changed ?? current), previous };
    } catch (error) {
      const delayMs = conflictDelayMs(conflicts);
      const retry = conflicts++ < session.conflictRetries && delayMs < limit.leftMs && isConflict(error, options.ifMatch !== undefined);
      if (!retry) throw error;
      await limit.delay(delayMs, options.abortSignal);
    }
  }
}

/** The connection; `undefined` when it is not there, which is an error unless that is what is wanted. */
async function read(
  session: Session,
  wanted: DesiredState,
  { place, name }: Chosen,
  options: DecideOptions,
): Promise<Connection | undefined> {
  try {
    return await readConnection(session, place, name, options);
  } catch (error) {
    if (wanted === "Absent" && isAbsent(error)) return undefined;
    throw error;
  }
}

/** Gives the connection as it is then; `undefined` when it is gone, or when the service has not shown it. */
async function change(
  session: Session,
  wanted: DesiredState,
  { place, name }: Chosen,
  options: DecideOptions,
): Promise<Connection | undefined> {
  return callHost(session, place, "write", actionFor[wanted], async (host) => {
    const { descriptor, apiVersion } = host;
    const operation = begin(host, place, wanted, name, withVersion(host, options));
    if (options.onProgress !== undefined) operation.onProgress(options.onProgress);
    const wire = options.wait === false ? (await operation.poll()).resource : await operation;
    return wire === undefined ? undefined : canonicalConnection(wire, { descriptor, apiVersion, target: place.target, name });
  });
}

function begin(
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
