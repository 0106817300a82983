import type { Clock } from "../clock.ts";
import { graphFailure } from "./query/failure.ts";

/** How many queries a caller may send in a window of time. */
export interface QuotaRule {
  readonly queries: number;
  readonly windowMs: number;
}

/** Counts the queries, and starts anew with the first one after the window is over. */
export class Quota {
  readonly #rule: QuotaRule;
  readonly #clock: Clock;
  #endsAt = Number.NEGATIVE_INFINITY;
  #left = 0;

  constructor(rule: QuotaRule, clock: Clock) {
    this.#rule = rule;
    this.#clock = clock;
  }

  /**
   * Takes one query, and gives the headers that say what is left.
   *
   * @throws ArmFailure when nothing is left
   */
  take(): Readonly<Record<string, string>> {
    const now = this.#clock.now();
    if (now >= this.#endsAt) {
      this.#endsAt = now + this.#rule.windowMs;
      this.#left = this.#rule.queries;
    }
    const allowed = this.#left > 0;
    if (allowed) this.#left -= 1;
    const headers = {
      "x-ms-user-quota-remaining": String(this.#left),
      "x-ms-user-quota-resets-after": timeSpan(this.#endsAt - now),
    };
    if (allowed) return headers;
    throw graphFailure(429, "RateLimiting", [{ code: "RateLimiting", message: "Client application has been throttled." }], headers);
  }

  /** Starts anew. */
  reset(): void {
    this.#endsAt = Number.NEGATIVE_INFINITY;
  }
}

/** `hh:mm:ss`, rounded up: who waits that long has waited long enough. */
function timeSpan(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  return [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
