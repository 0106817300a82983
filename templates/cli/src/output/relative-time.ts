const units = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

/** `3d ago`, `in 2h`; empty for what is not a date. */
export function relativeTime(date: string | number | undefined, now: number): string {
  const time = typeof date === "string" ? Date.parse(date) : (date ?? NaN);
  if (!Number.isFinite(time)) return "";
  const seconds = Math.round((time - now) / 1_000);
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
  return new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "narrow" }).format(Math.trunc(seconds / size), unit);
}
