/** Times the stages of a run for those who ask; the output never depends on it. */
export interface Stopwatch {
  time<T>(stage: string, run: () => T): T;
  /** Milliseconds by stage, in the order in which they began. */
  readonly stages: ReadonlyMap<string, number>;
}

export function stopwatch(now: () => number = () => performance.now()): Stopwatch {
  const stages = new Map<string, number>();
  const add = (stage: string, start: number): void => void stages.set(stage, (stages.get(stage) ?? 0) + now() - start);
  return {
    stages,
    time(stage, run) {
      const start = now();
      stages.set(stage, stages.get(stage) ?? 0);
      const result = run();
      if (result instanceof Promise) return result.finally(() => add(stage, start)) as typeof result;
      add(stage, start);
      return result;
    },
  };
}
