import { type Clock, OperationTimeoutError } from "@pecgen/core";
import type { PrivateEndpointConnections } from "../client.ts";
import { actionFor, stepTo } from "../change/transitions.ts";
import type { Connection } from "../connection.ts";
import { isAbsent } from "../read.ts";
import { TimeLimit } from "../time-limit.ts";
import type { ReadOptions } from "../options.ts";
import { type DecidedStep, wantedBy } from "./plan.ts";
import { type Difference, differences } from "./seen.ts";

/** How many equal reads in a row make a doubtful state a fact. */
const enoughReads = 3;
const pollIntervalMs = 2_000;

/** What came of a change that may have been sent. `none`: it has not arrived. `lost`: it was accepted, and nothing came of it. */
export type Settled =
  | { readonly kind: "made" | "none" }
  | ({ readonly kind: "lost" } & Pick<Connection, "status" | "phase">)
  | { readonly kind: "stale"; readonly differences: readonly Difference[] };

export interface SettleOptions extends ReadOptions {
  readonly clock: Clock;
  /** For all of it, in milliseconds. */
  readonly limitMs: number;
}

/**
 * Reads a connection until it is clear what came of a change to it that was begun before. A change that the service has accepted
 * is waited for, until the connection says that it has failed. Where it is not known to be accepted, the connection has to look
 * the same a few times before it counts as untouched: not every type shows that a change goes on.
 *
 * @throws OperationTimeoutError when it goes on for too long
 */
export async function settle(
  connections: PrivateEndpointConnections,
  step: DecidedStep,
  accepted: boolean,
  { clock, limitMs, ...options }: SettleOptions,
): Promise<Settled> {
  const limit = new TimeLimit(clock, limitMs);
  const wanted = wantedBy[step.action];
  let [form, equal] = ["", 0];
  for (;;) {
    const connection = await readIfThere(connections, step.id, options);
    if (stepTo(wanted, connection).kind === "nothing") return { kind: "made" };
    if (connection === undefined) return { kind: "stale", differences: [] };
    const different = differences(step, connection);
    const { status, phase } = connection;
    if (phase !== "InProgress") {
      if (different.length > 0) return { kind: "stale", differences: different };
      equal = phase === form ? equal + 1 : 1;
      form = phase;
      if (equal >= enoughReads) {
        if (!accepted) return { kind: "none" };
        if (phase === "Failed" || phase === "Canceled") return { kind: "lost", status, phase };
      }
    } else equal = 0;
    if (limit.leftMs === 0) {
      if (phase !== "InProgress") return { kind: "lost", status, phase };
      throw new OperationTimeoutError({ operationId: actionFor[wanted], resourceType: connection.resourceType }, limitMs);
    }
    await limit.delay(pollIntervalMs, options.abortSignal);
  }
}

async function readIfThere(connections: PrivateEndpointConnections, id: string, options: ReadOptions): Promise<Connection | undefined> {
  try {
    return await connections.get(id, options);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}
