import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Pair } from "../../drift/finding.ts";
import { githubReport } from "../../drift/report/github.ts";
import { htmlReport, type PageParts } from "../../drift/report/html.ts";
import { jsonReport } from "../../drift/report/json.ts";
import type { Spots, Texts } from "../../drift/report/located.ts";
import { markdownReport } from "../../drift/report/markdown.ts";
import { sarifReport } from "../../drift/report/sarif.ts";
import { textReport } from "../../drift/report/text.ts";

export const reportFormats = ["text", "json", "markdown", "sarif", "github", "html"] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface Rendering {
  readonly spots: Spots;
  readonly texts: Texts;
  readonly accepted: number;
  readonly silent: boolean;
  readonly color: boolean;
  readonly version: string;
  /** Folder of the page's parts. */
  readonly templates: string;
}

/** The page, its style and its script, which is written in three files. */
export function pageParts(templates: string): PageParts {
  const part = (name: string): string => readFileSync(join(templates, name), "utf8");
  return { page: part("page.html"), style: part("page.css"), script: ["details.js", "map.js", "page.js"].map(part).join("\n") };
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
      return htmlReport(pairs, { ...how, parts: pageParts(how.templates) });
  }
}
