import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageParts } from "../lib/page.ts";

/** The page of the report of drift. */
export function driftPage(templates: string): PageParts {
  return pageParts(templates, "drift", ["details", "map", "page"]);
}

/** The page of the atlas. */
export function atlasPage(templates: string): PageParts {
  return pageParts(templates, "atlas", ["choice", "heat", "table", "sections", "details", "page"]);
}

/** What both share stands in front of what each has: colours, controls, and how lines of a definition are shown. */
function pageParts(templates: string, name: string, scripts: readonly string[]): PageParts {
  const read = (...path: readonly string[]): string => readFileSync(join(templates, ...path), "utf8");
  return {
    page: read(name, "page.html"),
    style: `${read("page", "base.css")}\n${read(name, "page.css")}`,
    script: [read("page", "base.js"), ...scripts.map((script) => read(name, `${script}.js`))].join("\n"),
  };
}
