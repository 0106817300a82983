import type { DecidedStep } from "./plan.ts";
import type { Difference } from "./seen.ts";

/**
 * What became of one step:
 *
 * - `changed`: it was changed, and the change has taken effect.
 * - `unchanged`: it was already as it should be.
 * - `stale`: it is not what the plan has seen any more, see `differences`, or it is gone; it was left alone.
 * - `refused`: its state, or its type, does not allow the change; see `error`.
 * - `failed`: the change went wrong; see `error`. Applying the plan again tries it again.
 * - `interrupted`: it was being changed when the call was aborted. Applying the plan again finds out what came of it.
 * - `skipped`: its turn did not come.
 * - `planned`: it would be changed; for {@link preview} only.
 */
export type StepWord = "changed" | "unchanged" | "stale" | "refused" | "failed" | "interrupted" | "skipped" | "planned";

/** Outcomes that stay: a plan that is applied again does not look at these connections any more. */
const lasting = ["changed", "unchanged", "stale"] as const satisfies readonly StepWord[];

export type LastingWord = (typeof lasting)[number];

export function isLasting(word: unknown): word is LastingWord {
  return lasting.some((one) => one === word);
}

export interface StepOutcome {
  readonly step: DecidedStep;
  readonly outcome: StepWord;
  /** What is not as the plan has it, where it is stale; empty when it is gone. */
  readonly differences?: readonly Difference[] | undefined;
  readonly error?: Error | undefined;
  /** Whether this is out of the journal: it happened when the plan was applied before. */
  readonly earlier: boolean;
}

export interface PlanReport {
  /** One for each step that is decided, in the order of the plan. */
  readonly outcomes: readonly StepOutcome[];
  /** How many steps nobody has decided on. */
  readonly undecided: number;
}
