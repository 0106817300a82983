import type { Clock } from "@pecgen/core";

/** The headers of an answer. */
interface Headers {
  get(name: string): string | undefined;
}

/** How long to wait where a service says that there were too many queries, and not until when, or that it is over already: its window. */
const usualWindowMs = 5_000;

/** How much the service may still be asked, by its own words. */
export class Quota {
  readonly #clock: Clock;
  #closedUntil = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds until there may be another query. */
  get closedMs(): number {
    return Math.max(0, this.#closedUntil - this.#clock.now());
  }

  /** Takes note of what an answer says. */
  learn(headers: Headers, refused: boolean): void {
    const remaining = Number(headers.get("x-ms-user-quota-remaining") ?? Number.NaN);
    if (!refused && remaining !== 0) return;
    const asked = [millisecondsOf(headers.get("x-ms-user-quota-resets-after")), secondsOf(headers.get("retry-after"))];
    this.#closedUntil = Math.max(this.#closedUntil, this.#clock.now() + (Math.max(...asked) || usualWindowMs));
  }
}

/** `hh:mm:ss`, with or without a part of a second. */
function millisecondsOf(text: string | undefined): number {
  const [, hours, minutes, seconds] = /^(\d+):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/.exec(text?.trim() ?? "") ?? [];
  if (seconds === undefined) return 0;
  // No window is longer than a day; whatever else is written there must not stop everything.
  return Math.min(((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000, 86_400_000);
}

function secondsOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,5}$/.test(text.trim()) ? Number(text) * 1_000 : 0;
}
