// Placeholder of the lead until the engine is here: overwrite.
import type { QuirkFile } from "./types.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
export function loadQuirks(_folder: string): { files: QuirkFile[]; diagnostics: Diagnostic[] } { return { files: [], diagnostics: [] }; }
