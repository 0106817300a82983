import { ArmError, ChangeIgnoredError, type Clock, ProvisioningFailedError } from "@pecgen/core";
import type { PrivateEndpointConnections } from "../client.ts";
import { NoConnectionMatchesError } from "../errors/selection.ts";
import { TransitionError } from "../errors/state.ts";
import { UnsupportedActionError } from "../errors/types.ts";
import type { DecideOptions } from "../options.ts";
import { isAbsent } from "../read.ts";
import { changeTimeoutMs } from "../time-limit.ts";
import type { Course } from "./course.ts";
import type { StepState } from "./journal.ts";
import { isLasting, type StepOutcome } from "./outcome.ts";
import { type DecidedStep, wantedBy } from "./plan.ts";
import { type Difference, differences } from "./seen.ts";
import { settle } from "./settle.ts";

/** Options of the change that a step is. */
export type StepOptions = Pick<DecideOptions, "abortSignal" | "headers" | "timeoutMs" | "apiVersion" | "generic">;

export interface Carrier {
  readonly connections: PrivateEndpointConnections;
  readonly course: Course;
  readonly clock: Clock;
  readonly call: StepOptions;
}

type Ending = Pick<StepOutcome, "outcome" | "differences" | "error">;

/** Carries out one step, and has the journal know before and after. It throws only if the journal does. */
export async function carryOut(carrier: Carrier, step: DecidedStep): Promise<StepOutcome> {
  const { course, call } = carrier;
  const state = course.stateOf(step.id);
  if (state.kind === "ended") return { step, outcome: state.outcome, differences: state.differences, earlier: true };
  if (call.abortSignal?.aborted === true || course.isBroken) return { step, outcome: "skipped", earlier: false };
  const ending = await new Attempt(carrier, step, state).run();
  if (isLasting(ending.outcome)) {
    await course.note(step.id, { event: "ended", outcome: ending.outcome, differences: ending.differences });
  }
  return { step, ...ending, earlier: false };
}

/**
 * Whether the service may have the change, and nobody knows yet what came of it: `before` from an earlier attempt, `now` from this
 * one, `accepted` if the service has said so.
 */
type Sent = "no" | "before" | "now" | "accepted";

class Attempt {
  readonly #carrier: Carrier;
  readonly #step: DecidedStep;
  #sent: Sent;

  constructor(carrier: Carrier, step: DecidedStep, state: StepState) {
    this.#carrier = carrier;
    this.#step = step;
    this.#sent = state.kind !== "open" ? "no" : state.accepted ? "accepted" : "before";
  }

  async run(): Promise<Ending> {
    try {
      return (this.#sent === "no" ? undefined : await this.#settle()) ?? (await this.#change());
    } catch (error) {
      this.#carrier.course.check();
      return this.#failure(error as Error);
    }
  }

  /** What came of an earlier attempt; `undefined` where it has not arrived. */
  async #settle(): Promise<Ending | undefined> {
    const { connections, clock, call } = this.#carrier;
    const { timeoutMs: limitMs = changeTimeoutMs, ...options } = call;
    const settled = await settle(connections, this.#step, this.#sent === "accepted", { ...options, clock, limitMs });
    this.#sent = "no";
    switch (settled.kind) {
      case "made":
        return { outcome: "changed" };
      case "stale":
        return { outcome: "stale", differences: settled.differences };
      case "lost":
        throw new Error(`The service had accepted the change before, and nothing came of it: it is ${settled.status}, ${settled.phase}.`);
      case "none":
        return undefined;
    }
  }

  /** The client reads the connection before every attempt to change it, and asks here whether it may. */
  async #change(): Promise<Ending> {
    const { connections, course, call } = this.#carrier;
    const { id, action, description } = this.#step;
    let different: Difference[] = [];
    let noted: Promise<void> | undefined;
    try {
      const { changed } = await connections.ensure(id, wantedBy[action], {
        ...call,
        ...(description !== null && { description }),
        onlyIf: async (connection) => {
          different = differences(this.#step, connection);
          if (different.length > 0) return false;
          await course.note(id, { event: "sending" });
          this.#sent = "now";
          return true;
        },
        onProgress: ({ status }) => {
          if (status !== "running" || noted !== undefined) return;
          this.#sent = "accepted";
          noted = course.note(id, { event: "accepted" });
          // Looked at when the change is over.
          noted.catch(() => {});
        },
      });
      return { outcome: changed ? "changed" : "unchanged" };
    } catch (error) {
      if (!(error instanceof NoConnectionMatchesError) || different.length === 0) throw error;
      return { outcome: "stale", differences: different };
    } finally {
      await noted;
    }
  }

  async #failure(error: Error): Promise<Ending> {
    const { course, call } = this.#carrier;
    const { id } = this.#step;
    const different = error instanceof TransitionError ? differences(this.#step, error.connection) : [];
    if (different.length > 0) return { outcome: "stale", differences: different };
    if (this.#sent === "no" && isAbsent(error)) return { outcome: "stale", differences: [] };
    if (call.abortSignal?.aborted === true) return { outcome: this.#sent === "no" ? "skipped" : "interrupted" };
    await course.note(id, { event: "failed", message: error.message, open: this.#sent !== "no" && !isEnd(error, this.#sent) });
    return { outcome: error instanceof TransitionError || error instanceof UnsupportedActionError ? "refused" : "failed", error };
  }
}

/** Whether an error is the service's word that nothing comes of a change. What it has taken may be made though reading it fails. */
function isEnd(error: Error, sent: Sent): boolean {
  if (error instanceof ProvisioningFailedError || error instanceof ChangeIgnoredError) return true;
  return sent === "now" && error instanceof ArmError && error.statusCode !== undefined && error.statusCode < 500;
}
