import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { surfaceKey } from "../facts/surface.ts";
import type { SurfaceFacts } from "../facts/types.ts";
import { byApiVersion, byType } from "../facts/versions.ts";
import { selectVersions, type VersionRule } from "./select.ts";
import type { TypeEntry } from "../spec/manifest.ts";

/** A surface with the source that it is taken from. */
export interface Sourced {
  readonly surface: SurfaceFacts;
  /** Index of the source; the slices of the last sync are the last one. */
  readonly source: number;
}

export interface Collection {
  readonly kept: readonly Sourced[];
  readonly types: readonly TypeEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Decides which source each surface is taken from and which versions are kept.
 *
 * @param sources surfaces of each source; those named first go before those named later
 * @param previous index of the source that is the last sync's own slices, or `null`
 */
export function collect(sources: ReadonlyArray<readonly SurfaceFacts[]>, previous: number | null, rule: VersionRule): Collection {
  const diagnostics: Diagnostic[] = [];
  const winners = new Map<string, Sourced>();
  for (const [source, surfaces] of sources.entries()) {
    for (const surface of surfaces) {
      const key = surfaceKey(surface);
      const before = winners.get(key);
      // A published definition goes before a rebuilt one, even where only the last sync still had it.
      if (before === undefined || (before.surface.derived && !surface.derived)) winners.set(key, { surface, source });
      if (before !== undefined && before.surface.derived === surface.derived && source !== previous) {
        const [used, other] = [before.surface, surface].map((item) => item.operations[0]?.source);
        const { resourceType, apiVersion } = surface;
        diagnostics.push(diagnostic("PEC1007", { resourceType, apiVersion, other: other?.file ?? "another source" }, used ?? null));
      }
    }
  }
  const kept: Sourced[] = [];
  const types: TypeEntry[] = [];
  for (const group of byType([...winners.values()].map((item) => ({ ...item, resourceType: item.surface.resourceType })))) {
    const ordered = group.toSorted((a, b) => byApiVersion(a.surface.apiVersion, b.surface.apiVersion));
    const versions = ordered.map(({ surface }) => surface.apiVersion);
    const selected = new Set(selectVersions(versions, rule));
    const chosen = ordered.filter(({ surface }) => selected.has(surface.apiVersion));
    const gone = chosen.filter(({ source }) => source === previous).map(({ surface }) => surface.apiVersion);
    // The newest version has the spelling that counts.
    const resourceType = ordered.at(-1)?.surface.resourceType ?? "";
    if (gone.length > 0) diagnostics.push(diagnostic("PEC1008", { what: `${resourceType} ${gone.join(", ")}` }));
    kept.push(...chosen.map(({ surface, source }) => ({ surface, source })));
    types.push({
      resourceType,
      known: versions,
      kept: chosen.map(({ surface }) => surface.apiVersion),
      derived: chosen.filter(({ surface }) => surface.derived).map(({ surface }) => surface.apiVersion),
      vanished: gone,
    });
  }
  return { kept, types, diagnostics };
}
