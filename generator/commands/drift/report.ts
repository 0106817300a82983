import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Pair } from "../../drift/finding.ts";
import { githubReport } from "../../drift/report/github.ts";
import { htmlReport } from "../../drift/report/html.ts";
import { jsonReport } from "../../drift/report/json.ts";
import type { Spots, Texts } from "../../drift/report/located.ts";
import { markdownReport } from "../../drift/report/markdown.ts";
import { sarifReport } from "../../drift/report/sarif.ts";
import { textReport } from "../../drift/report/text.ts";
import { driftPage } from "../page-parts.ts";

export const reportFormats = ["text", "json", "markdown", "sarif", "github", "html"] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface Rendering {
  readonly spots: Spots;
  readonly texts: Texts;
  readonly accepted: number;
  readonly silent: boolean;
  readonly color: boolean;
  readonly version: string;
  /** Folder that the parts of pages are below. */
  readonly templates: string;
}

export function renderReport(format: ReportFormat, pairs: readonly Pair[], diagnostics: readonly Diagnostic[], how: Rendering): string {
  switch (format) {
    case "text":
      return textReport(pairs, how);
    case "json":
      return jsonReport(pairs, diagnostics);
    case "markdown":
      return markdownReport(pairs, how.spots, how.accepted);
    case "sarif":
      return sarifReport(pairs, how.spots, how.version);
    case "github":
      return githubReport(pairs, how.spots);
    case "html":
      return htmlReport(pairs, { ...how, parts: driftPage(how.templates) });
  }
}
