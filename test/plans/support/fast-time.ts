/** For `node --import`: the time of a process passes twenty times as fast. What it waits for is in the same order. */
const { setTimeout: wait } = globalThis;

globalThis.setTimeout = Object.assign(
  (callback: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => wait(callback, ms / 20, ...given),
  wait,
) as typeof setTimeout;
