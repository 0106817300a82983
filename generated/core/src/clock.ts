import { AbortError } from "@azure/abort-controller";

/** The time that retries, polls and time limits live in. Tests and simulators replace it, so that nothing has to be waited for. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects with an `AbortError` as soon as the signal fires. */
  delay(ms: number, signal?: AbortSignal): Promise<void>;
  /** A signal that fires after `ms` milliseconds, and does not keep the process alive until then. */
  timeout(ms: number): AbortSignal;
  /**
   * Calls `ring` after `ms` milliseconds, unless the function that it gives back was called before; does not keep the process
   * alive either. Without it, {@link timeout} is used, which costs more than all else that a call does with time.
   */
  alarm?(ms: number, ring: () => void): () => void;
}

/** Calls `ring` after `ms` milliseconds, unless the result was called before. */
export function setAlarm(clock: Clock, ms: number, ring: () => void): () => void {
  if (clock.alarm !== undefined) return clock.alarm(ms, ring);
  return onAbort(clock.timeout(ms), ring);
}

/** Calls `react` when the signal fires, or at once where it has, unless the result was called before. */
export function onAbort(signal: AbortSignal, react: () => void): () => void {
  if (signal.aborted) react();
  else signal.addEventListener("abort", react, { once: true });
  return () => signal.removeEventListener("abort", react);
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
  alarm(ms, ring) {
    const timer = setTimeout(ring, timerMs(ms));
    // In Node.js, timers are objects and keep the process alive.
    (timer as { unref?(): void }).unref?.();
    return () => clearTimeout(timer);
  },
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
