import type { Clock } from "@pecgen/core";
import { comparable } from "../text.ts";
import { eventLine, headerLine, type Journal, type JournalEvent, replay, type StepState } from "./journal.ts";
import type { Plan } from "./plan.ts";
import { planId } from "./plan-id.ts";

/** How far the steps of a plan are. */
export interface States {
  of(id: string): StepState;
}

/** @throws InvalidJournalError */
export async function statesIn(journal: Journal, plan: Plan): Promise<States & { readonly isNew: boolean; readonly planId: string }> {
  const lines = await journal.read();
  const id = await planId(plan);
  const states = replay(lines, id, new Set(plan.steps.map((step) => comparable(step.id))));
  return { isNew: lines.length === 0, planId: id, of: (step) => states.get(comparable(step)) ?? { kind: "new" } };
}

/** The course of a plan: what its journal tells, and what is added to it. */
export class Course {
  readonly #journal: Journal;
  readonly #clock: Clock;
  readonly #states: States;
  #broken: { readonly error: unknown } | undefined;

  private constructor(journal: Journal, clock: Clock, states: States) {
    this.#journal = journal;
    this.#clock = clock;
    this.#states = states;
  }

  /** @throws InvalidJournalError */
  static async open(journal: Journal, plan: Plan, clock: Clock): Promise<Course> {
    const states = await statesIn(journal, plan);
    if (states.isNew) await journal.append(headerLine(states.planId, timeOf(clock)));
    return new Course(journal, clock, states);
  }

  /** How far a step was when the journal was opened. */
  stateOf(id: string): StepState {
    return this.#states.of(id);
  }

  /** Writes an event down. Once that has failed it fails for good: what cannot be written down must not happen. */
  async note(id: string, event: JournalEvent): Promise<void> {
    this.check();
    try {
      await this.#journal.append(eventLine(id, timeOf(this.#clock), event));
    } catch (error) {
      this.#broken = { error };
      throw error;
    }
  }

  /** @throws what the journal has thrown */
  check(): void {
    if (this.#broken !== undefined) throw this.#broken.error;
  }

  get isBroken(): boolean {
    return this.#broken !== undefined;
  }
}

function timeOf(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
