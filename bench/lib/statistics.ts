import type { Run } from "./run.ts";

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError("Nothing was measured.");
  return middle;
}

export const wall = (runs: readonly Run[]): number => median(runs.map(({ wallMs }) => wallMs));
export const cpu = (runs: readonly Run[]): number => median(runs.map(({ cpuMs }) => cpuMs));
export const peak = (runs: readonly Run[]): number => median(runs.map(({ peakMB }) => peakMB));
