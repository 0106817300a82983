import { AbortError } from "@pecgen/core";
import { fold } from "../text.ts";

/** Runs tasks of the same parent one after the other, in the order in which they came, and those of different parents at the same time. */
export class ParentQueue {
  readonly #last = new Map<string, Promise<void>>();

  /** Rejects with an `AbortError`, and never begins the task, when the signal fires before its turn. */
  async run<T>(parent: string, signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T> {
    const key = fold(parent);
    const before = this.#last.get(key) ?? Promise.resolve();
    const turn = Promise.withResolvers<void>();
    const after = before.then(() => turn.promise);
    this.#last.set(key, after);
    void after.then(() => {
      if (this.#last.get(key) === after) this.#last.delete(key);
    });
    try {
      await unlessAborted(before, signal);
      return await task();
    } finally {
      turn.resolve();
    }
  }
}

async function unlessAborted(promise: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return promise;
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(new AbortError("The call was aborted before its turn came."));
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort, { once: true });
  try {
    await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
