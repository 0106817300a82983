import type { MatchingPlan } from "../matching/plan.ts";
import { hide } from "./hidden.ts";

/** More connections would be changed than the caller allows. Nothing was changed. */
export class TooManyMatchesError extends Error {
  override name = "TooManyMatchesError";
  /** How many connections would have been changed. */
  readonly matches: number;
  readonly maximum: number;
  /** What would have been done. Not enumerable. */
  declare readonly plan: MatchingPlan;

  constructor(plan: MatchingPlan, matches: number, maximum: number) {
    super(`${matches} connections would be changed, and at most ${maximum} may be. Narrow the filter, or raise the maximum.`);
    this.matches = matches;
    this.maximum = maximum;
    hide(this, { plan });
  }
}
