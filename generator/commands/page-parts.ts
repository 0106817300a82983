import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageParts } from "../lib/page.ts";

/** The page of the report of drift. */
export function driftPage(templates: string): PageParts {
  return pageParts(templates, "drift", { styles: ["page"], scripts: ["details", "map", "page"] });
}

/** The page of the atlas. */
export function atlasPage(templates: string): PageParts {
  return pageParts(templates, "atlas", {
    styles: ["page", "heat", "table", "type", "room", "print"],
    scripts: ["choice", "heat", "table", "sections", "details", "page"],
  });
}

/** What a page is written in, in the order in which it counts. */
interface Files {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** What both share stands in front of what each has: colours, controls, and how lines of a definition are shown. */
function pageParts(templates: string, name: string, { styles, scripts }: Files): PageParts {
  const read = (...path: readonly string[]): string => readFileSync(join(templates, ...path), "utf8");
  return {
    page: read(name, "page.html"),
    style: [read("page", "base.css"), ...styles.map((style) => read(name, `${style}.css`))].join("\n"),
    script: [read("page", "base.js"), ...scripts.map((script) => read(name, `${script}.js`))].join("\n"),
  };
}
