import { type Clock, OperationTimeoutError } from "@pecgen/core";

/** How long a change may take unless told, in milliseconds. */
export const changeTimeoutMs = 30 * 60_000;
/** How long one request may take. */
export const readTimeoutMs = 120_000;

/** How much of a time limit is left. */
export class TimeLimit {
  readonly #clock: Clock;
  readonly #end: number;
  readonly totalMs: number;

  constructor(clock: Clock, totalMs: number) {
    if (typeof totalMs !== "number" || !(totalMs >= 0)) throw new TypeError("timeoutMs is a number of milliseconds.");
    this.#clock = clock;
    this.totalMs = totalMs;
    this.#end = clock.now() + totalMs;
  }

  /** Milliseconds that are left; 0 when it is over. */
  get leftMs(): number {
    return Math.max(0, this.#end - this.#clock.now());
  }

  /** The error for who has set this limit, of a call that was given what was left of it. */
  errorOf(error: unknown): unknown {
    return error instanceof OperationTimeoutError ? new OperationTimeoutError(error, this.totalMs, error.resource) : error;
  }

  /** Waits, but not longer than what is left. */
  async delay(ms: number, signal: AbortSignal | undefined): Promise<void> {
    await this.#clock.delay(Math.min(ms, this.leftMs), signal);
  }
}
