import { AbortError } from "@azure/abort-controller";

/** The time that retries, polls and time limits live in. Tests and simulators replace it, so that nothing has to be waited for. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects with an `AbortError` as soon as the signal fires. */
  delay(ms: number, signal?: AbortSignal): Promise<void>;
  /** A signal that fires after `ms` milliseconds, and does not keep the process alive until then. */
  timeout(ms: number): AbortSignal;
}

/** Timers hold a signed 32-bit number of milliseconds; a larger one fires at once. */
const longestTimer = 2 ** 31 - 1;

/** A number of milliseconds that a timer can hold: whole, and at most about 24 days, for `Infinity` too. */
function timerMs(ms: number): number {
  return Math.min(Math.max(0, Math.ceil(ms)), longestTimer);
}

export const systemClock: Clock = {
  now: () => Date.now(),
  timeout: (ms) => AbortSignal.timeout(timerMs(ms)),
  delay: (ms, signal) =>
    new Promise((resolve, reject) => {
      const abort = (): void => {
        clearTimeout(timer);
        reject(new AbortError("The wait was aborted."));
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", abort);
        resolve();
      }, timerMs(ms));
      if (signal?.aborted) abort();
      else signal?.addEventListener("abort", abort, { once: true });
    }),
};
