// Placeholder of the lead until the engine is here: overwrite.
import type { SurfaceFacts } from "../facts/types.ts";
import type { QuirkFile, QuirkedSurface } from "./types.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
export function applyQuirks(surfaces: readonly SurfaceFacts[], _f: readonly QuirkFile[], _e: (file: string, pointer: string) => boolean): { surfaces: QuirkedSurface[]; diagnostics: Diagnostic[] } {
  return { surfaces: surfaces.map((facts) => ({ facts, quirks: [] })), diagnostics: [] };
}
