import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Stability } from "../facts/types.ts";

/**
 * The api-version that clients use unless another is asked for: the pinned one, else the newest stable one.
 *
 * @param surfaces newest first; at least one
 * @param able whether a surface can do what its clients are for: one that cannot is no default while another can
 * @param pins resource type to api-version
 */
export function defaultVersion<
  Surface extends { readonly resourceType: string; readonly apiVersion: string; readonly stability: Stability },
>(
  surfaces: readonly Surface[],
  able: (surface: Surface) => boolean,
  pins: Readonly<Record<string, string>>,
  diagnostics: Diagnostic[],
): string {
  const newest = surfaces[0] as Surface;
  const { resourceType } = newest;
  const candidates = surfaces.some(able) ? surfaces.filter(able) : surfaces;
  const chosen = candidates.find(({ stability }) => stability === "stable") ?? candidates[0] ?? newest;
  const pin = Object.entries(pins).find(([type]) => type.toLowerCase() === resourceType.toLowerCase())?.[1];
  const pinned = surfaces.find(({ apiVersion }) => apiVersion === pin);
  if (pin !== undefined && pinned === undefined) {
    diagnostics.push(diagnostic("PEC9001", { reason: `${resourceType} is pinned to ${pin}, which is not among the kept versions` }));
  }
  return (pinned ?? chosen).apiVersion;
}

/** Pins of nothing: through a slip of the pen, clients would go out with the newest api-version, which the pin was to prevent. */
export function strayPins(pins: Readonly<Record<string, string>>, resourceTypes: readonly string[]): Diagnostic[] {
  const known = new Set(resourceTypes.map((type) => type.toLowerCase()));
  return Object.keys(pins)
    .filter((type) => !known.has(type.toLowerCase()))
    .map((type) => diagnostic("PEC9001", { reason: `pins names ${type}, which is no resource type of the definitions` }));
}
