import type { Clock } from "@pecgen/core";

/** The headers of an answer. */
interface Headers {
  get(name: string): string | undefined;
}

/** How long to wait where a service says that there were too many queries, and not until when: its window. */
const usualWindowMs = 5_000;

/** How much the service may still be asked, by its own words. */
export class Quota {
  readonly #clock: Clock;
  #closedUntil = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Waits until there may be another query. */
  async wait(signal: AbortSignal | undefined): Promise<void> {
    const ms = this.#closedUntil - this.#clock.now();
    if (ms > 0) await this.#clock.delay(ms, signal);
  }

  /** Takes note of what an answer says. */
  learn(headers: Headers, refused: boolean): void {
    const remaining = Number(headers.get("x-ms-user-quota-remaining") ?? Number.NaN);
    if (!refused && remaining !== 0) return;
    const ms = millisecondsOf(headers.get("x-ms-user-quota-resets-after")) ?? secondsOf(headers.get("retry-after")) ?? usualWindowMs;
    this.#closedUntil = Math.max(this.#closedUntil, this.#clock.now() + ms);
  }
}

/** `hh:mm:ss`, with or without a part of a second. */
function millisecondsOf(text: string | undefined): number | undefined {
  const [, hours, minutes, seconds] = /^(\d+):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/.exec(text?.trim() ?? "") ?? [];
  if (seconds === undefined) return undefined;
  // No window is longer than a day; whatever else is written there must not stop everything.
  return Math.min(((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000, 86_400_000);
}

function secondsOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,5}$/.test(text.trim()) ? Number(text) * 1_000 : undefined;
}
