import { byApiVersion, stabilityOf } from "../facts/versions.ts";

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
