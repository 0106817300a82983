import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalog, type DiagnosticCode, type Severity } from "../../diagnostics/catalog.ts";

export interface ExplainedCode {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** With `{holes}` for what is different each time. */
  readonly message: string;
  readonly advice: string;
  /** Its page, as Markdown. */
  readonly page: string;
}

export function isCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(catalog, text);
}

export function explainCode(code: DiagnosticCode, root: string): ExplainedCode {
  const { severity, message, hint } = catalog[code];
  return { code, severity, message, advice: hint, page: readFileSync(join(root, "docs/reference/diagnostics", `${code}.md`), "utf8") };
}

/** Markdown for a terminal: headings as words, code indented, links as their texts. */
export function pageAsText(page: string): string {
  let inCode = false;
  const lines = page.split("\n").flatMap((line) => {
    if (line.startsWith("```")) {
      inCode = !inCode;
      return [];
    }
    if (inCode) return [`  ${line}`.trimEnd()];
    return [
      line
        .replace(/^(#+|>) /, "")
        .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
        .replaceAll("**", "")
        .replaceAll("`", ""),
    ];
  });
  return lines.join("\n");
}
