import { readSurfaces } from "../../generator/facts/surface.ts";
import type { JsonObject } from "../../generator/lib/json.ts";
import { slice } from "../../generator/sync/slice.ts";
import { openInMemory, type Files } from "./reading.ts";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";

/** Slices of all surfaces of the documents, by path. */
export function slicesOf(files: Files): { slices: Record<string, JsonObject>; diagnostics: readonly Diagnostic[] } {
  const { specs, documents } = openInMemory(files);
  const paths = new Map<string, Set<string>>();
  for (const { listed } of readSurfaces(specs, documents).flatMap(({ operations }) => operations)) {
    paths.set(listed.file, (paths.get(listed.file) ?? new Set()).add(listed.pointer));
  }
  const slices = Object.fromEntries(slice(specs, paths).map(({ document, json }) => [document.file, json]));
  return { slices, diagnostics: specs.diagnostics() };
}
