import { by, byCodeUnit } from "../lib/compare.ts";
import { stabilityOf } from "../facts/surface.ts";

/** Which versions of a resource type to keep. */
export type VersionRule = "default" | "all";

/** Stable versions before the newest one that are kept for drift and for those who pin an older one. */
const olderStables = 2;

/**
 * By default the newest stable, the newest preview when it is newer, and the two stables before.
 *
 * @returns the kept versions, oldest first
 */
export function selectVersions(known: readonly string[], rule: VersionRule): string[] {
  const ordered = [...new Set(known)].sort(byApiVersion);
  if (rule === "all") return ordered;
  const stables = ordered.filter((version) => stabilityOf(version) === "stable");
  const newestStable = stables.at(-1);
  const newestPreview = ordered.findLast((version) => stabilityOf(version) === "preview");
  const kept = stables.slice(-(1 + olderStables));
  const newer = newestPreview !== undefined && (newestStable === undefined || byApiVersion(newestStable, newestPreview) < 0);
  return newer ? [...kept, newestPreview].sort(byApiVersion) : kept;
}

/** By date, previews of a day before the stable of that day. */
export function byApiVersion(a: string, b: string): number {
  return byCodeUnit(a.slice(0, 10), b.slice(0, 10)) || Number(a.length === 10) - Number(b.length === 10) || byCodeUnit(a, b);
}

/** Groups by resource type without regard to case. */
export function byType<T extends { readonly resourceType: string }>(surfaces: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const surface of surfaces) {
    const key = surface.resourceType.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), surface]);
  }
  return [...groups].sort(by(([key]) => key)).map(([, group]) => group);
}
