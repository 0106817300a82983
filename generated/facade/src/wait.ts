import { ArmError, OperationTimeoutError } from "@pecgen/core";
import type { CanonicalStatus } from "@pecgen/core/codegen/v1";
import type { Connection } from "./connection.ts";
import { type Reading, WaitFailedError, WaitTimeoutError } from "./errors/state.ts";
import { type Selects, statuses } from "./filter.ts";
import { allConnections } from "./list.ts";
import type { WaitOptions } from "./options.ts";
import { readIfThere } from "./read.ts";
import type { Selection } from "./select.ts";
import type { Session } from "./session.ts";
import { listing, quote } from "./text.ts";
import { TimeLimit } from "./time-limit.ts";

/** What to wait for: a status or any of several, that there is no such connection, or a test that a connection passes. */
export type WaitCondition = CanonicalStatus | readonly CanonicalStatus[] | "Absent" | ((connection: Connection) => boolean);

const defaultPollIntervalMs = 5_000;
/** How many equal reads in a row make a doubtful state a fact. */
const enoughReads = 3;

/** Waits until one of the connections that are meant is as it should be; `undefined` when the last of them is gone and that is wanted. */
export async function waitFor(
  session: Session,
  selection: Selection,
  condition: WaitCondition,
  options: WaitOptions,
): Promise<Connection | undefined> {
  const limit = new TimeLimit(session.clock, options.timeoutMs);
  const reached = judgeOf(condition);
  const meant = followed(selection);
  let seen: Reading = { connections: [] };
  for (;;) {
    seen = await read(session, meant, options, limit, seen);
    if (seen.problem === undefined) {
      if (condition === "Absent" && seen.connections.length === 0) return undefined;
      const found = seen.connections.find(reached);
      if (found !== undefined) return found;
      if (selection.selector.kind !== "any") failIfHopeless(seen.connections, condition);
    }
    await limit.delay(options.pollIntervalMs ?? defaultPollIntervalMs, options.abortSignal);
    if (limit.leftMs === 0) throw new WaitTimeoutError(selection.place.resourceType, limit.totalMs, wordOf(condition), seen);
  }
}

/** What a filter has selected once is meant from then on: an approval changes the status, and often the message. */
function followed({ place, selector }: Selection): Selection {
  if (selector.kind === "name") return { place, selector };
  const ids = new Set<string>();
  const selects: Selects = (connection) => {
    if (selector.selects(connection)) ids.add(connection.id);
    return ids.has(connection.id);
  };
  return { place, selector: { kind: selector.kind, selects } };
}

async function read(
  session: Session,
  { place, selector }: Selection,
  options: WaitOptions,
  limit: TimeLimit,
  before: Reading,
): Promise<Reading> {
  const call = { ...options, timeoutMs: limit.leftMs };
  try {
    if (selector.kind !== "name") return { connections: (await allConnections(session, place, call, limit)).filter(selector.selects) };
    const connection = await readIfThere(session, place, selector.name, call);
    return { connections: connection === undefined ? [] : [connection] };
  } catch (error) {
    if (!isPassing(error)) throw error;
    return { connections: before.connections, problem: error };
  }
}

/** The service is overloaded, out of reach or stammering, or our own time is over, which shows right after. */
function isPassing(error: unknown): boolean {
  if (error instanceof OperationTimeoutError) return true;
  if (!(error instanceof ArmError)) return false;
  const { statusCode = 0 } = error;
  return statusCode < 300 || statusCode === 429 || statusCode >= 500;
}

function judgeOf(condition: WaitCondition): (connection: Connection) => boolean {
  if (typeof condition === "function") return condition;
  const wanted = statusesOf(condition);
  const doubts = new Map<string, number>();
  return ({ id, status, phase }) => {
    if (!wanted.includes(status)) return false;
    // The other statuses are not the outcome of a change, so there is none to be over.
    if ((status !== "Approved" && status !== "Rejected") || phase === "Succeeded") return true;
    doubts.set(id, phase === "Unrecognized" ? (doubts.get(id) ?? 0) + 1 : 0);
    return (doubts.get(id) ?? 0) >= enoughReads;
  };
}

/** The statuses that are waited for; none where it is an absence, or up to a test. */
function statusesOf(condition: WaitCondition): readonly CanonicalStatus[] {
  if (typeof condition === "function" || condition === "Absent") return [];
  const all = [condition].flat() as CanonicalStatus[];
  const unknown = all.find((status) => !statuses.has(status));
  if (unknown === undefined && all.length > 0) return all;
  throw new TypeError(`What is waited for is a test, "Absent", or some of ${[...statuses].join(", ")}; not ${quote(unknown)}.`);
}

/** Fails when all of the connections are in states that nothing but a new change, or a new request, gets them out of. */
function failIfHopeless(connections: readonly Connection[], condition: WaitCondition): void {
  const wanted = statusesOf(condition);
  if (wanted.length === 0) return;
  const [first, ...others] = connections.map((connection) => ({ connection, why: obstacle(connection, wanted) }));
  if (first?.why === undefined || others.some(({ why }) => why === undefined)) return;
  throw new WaitFailedError(first.connection, wordOf(condition), first.why);
}

/** Why a connection gets to none of the statuses by itself; `undefined` when it might. */
function obstacle({ status, phase }: Connection, wanted: readonly CanonicalStatus[]): string | undefined {
  // A new request may come in the place of an old one that came to nothing, and not while there is an approved one.
  if (wanted.includes("Pending")) return status === "Approved" && !wanted.includes(status) ? "it is approved already." : undefined;
  if (!wanted.every((one) => one === "Approved" || one === "Rejected")) return undefined;
  if (phase === "Failed" || phase === "Canceled") return `its last change ended as ${phase}.`;
  if (status === "Disconnected") return "its consumer's private endpoint is gone.";
  return status === "Rejected" && !wanted.includes("Rejected") ? "rejected connections stay rejected." : undefined;
}

function wordOf(condition: WaitCondition): string {
  if (typeof condition === "function") return "the condition";
  return typeof condition === "string" ? condition : listing(condition, "or");
}
