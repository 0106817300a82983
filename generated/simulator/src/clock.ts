/** The time that a simulator lives in. It has the form that the options of all clients ask for: give both the same one. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects with an `AbortError` as soon as the signal fires. */
  delay(ms: number, signal?: AbortSignal): Promise<void>;
  /** A signal that fires after `ms` milliseconds. */
  timeout(ms: number): AbortSignal;
}

const longestTimer = 2 ** 31 - 1;

/** The time of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  timeout: (ms) => AbortSignal.timeout(Math.min(Math.max(0, Math.ceil(ms)), longestTimer)),
  delay: (ms, signal) =>
    new Promise((resolve, reject) => {
      const abort = (): void => {
        clearTimeout(timer);
        reject(abortError());
      };
      const timer = setTimeout(
        () => {
          signal?.removeEventListener("abort", abort);
          resolve();
        },
        Math.min(Math.max(0, Math.ceil(ms)), longestTimer),
      );
      if (signal?.aborted === true) abort();
      else signal?.addEventListener("abort", abort, { once: true });
    }),
};

interface Sleeper {
  readonly at: number;
  wake(): void;
}

/**
 * A time that passes only when it is told to, or when somebody waits for it to pass.
 *
 * With `waiting: "passes"`, a `delay` is over at once, and the time is then later by what was waited for: a client that polls
 * with such a clock waits for nothing, and still sees the operation run. With `waiting: "blocks"`, it takes {@link advance}.
 */
export class ManualClock implements Clock {
  readonly #waiting: "passes" | "blocks";
  #now: number;
  #sleepers: Sleeper[] = [];

  constructor(options: { readonly startAt?: number; readonly waiting?: "passes" | "blocks" } = {}) {
    this.#now = options.startAt ?? Date.UTC(2030, 0, 1);
    this.#waiting = options.waiting ?? "passes";
  }

  now(): number {
    return this.#now;
  }

  async delay(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted === true) throw abortError();
    if (this.#waiting === "passes") {
      this.#now += Math.max(0, ms);
      return;
    }
    const until = Promise.withResolvers<void>();
    const abort = (): void => until.reject(abortError());
    signal?.addEventListener("abort", abort, { once: true });
    this.#sleep(ms, until.resolve);
    try {
      await until.promise;
    } finally {
      signal?.removeEventListener("abort", abort);
    }
  }

  /** Never fires where waiting lets time pass: that somebody else waits is no reason to give up on an answer. */
  timeout(ms: number): AbortSignal {
    const controller = new AbortController();
    if (this.#waiting === "blocks") this.#sleep(ms, () => controller.abort(abortError()));
    return controller.signal;
  }

  /** Lets time pass; what waits until then goes on in the order of its time. */
  advance(ms: number): void {
    if (!Number.isFinite(ms)) throw new TypeError("Time passes by a number of milliseconds.");
    this.#now += Math.max(0, ms);
    const due = this.#sleepers.filter(({ at }) => at <= this.#now).sort((a, b) => a.at - b.at);
    this.#sleepers = this.#sleepers.filter(({ at }) => at > this.#now);
    for (const { wake } of due) wake();
  }

  #sleep(ms: number, wake: () => void): void {
    this.#sleepers.push({ at: this.#now + Math.max(0, ms), wake });
  }
}

function abortError(): Error {
  return Object.assign(new Error("The wait was aborted."), { name: "AbortError" });
}
