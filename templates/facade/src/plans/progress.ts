import type { Clock } from "@pecgen/core";
import type { StepWord } from "./outcome.ts";

/** How far a plan is. */
export interface PlanProgress {
  /** Steps that somebody has decided on. */
  readonly total: number;
  /** Steps with an outcome, those of earlier runs too. */
  readonly over: number;
  readonly counts: Readonly<Partial<Record<StepWord, number>>>;
  /** Steps of this run in a second; `undefined` until there is something to go by. */
  readonly perSecond: number | undefined;
  /** The time that is left if it goes on like this, in milliseconds. */
  readonly leftMs: number | undefined;
}

/** Counts outcomes. What an earlier run has done took this one no time, and says nothing about how fast it is. */
export class ProgressMeter {
  readonly #clock: Clock;
  readonly #begin: number;
  readonly #total: number;
  readonly #counts: Partial<Record<StepWord, number>> = {};
  #over = 0;
  #own = 0;

  constructor(clock: Clock, total: number) {
    this.#clock = clock;
    this.#begin = clock.now();
    this.#total = total;
  }

  add(outcome: StepWord, earlier: boolean): PlanProgress {
    this.#over++;
    if (!earlier) this.#own++;
    this.#counts[outcome] = (this.#counts[outcome] ?? 0) + 1;
    const elapsedMs = this.#clock.now() - this.#begin;
    const perMs = this.#own > 0 && elapsedMs > 0 ? this.#own / elapsedMs : undefined;
    return {
      total: this.#total,
      over: this.#over,
      counts: { ...this.#counts },
      perSecond: perMs === undefined ? undefined : perMs * 1_000,
      leftMs: perMs === undefined ? undefined : (this.#total - this.#over) / perMs,
    };
  }
}
