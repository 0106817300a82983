import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Options } from "prettier";
import { lineWidth } from "../emit/layout.ts";
import { sha256 } from "../lib/hash.ts";
import { asString, own } from "../lib/json.ts";
import type { VirtualFile } from "./virtual-file.ts";

/** Everything that decides how output is formatted; no configuration file is looked for. */
export const formatOptions = {
  printWidth: lineWidth,
  endOfLine: "lf",
} as const satisfies Options;

/** Of prettier's own parsers the one that needs the least time; what it prints is the same. */
const parser = "oxc-ts";

/** What lays the text out, and what reads and prints the statements; the parser that the second uses is pinned by it. */
const packages = ["prettier", "@prettier/plugin-oxc"];

/**
 * Whether prettier decides how a file looks. JSON is emitted in the form that prettier gives to a `package.json`, and pages
 * in the form that it gives to Markdown, but for the width of tables: there it takes longer than for all the code.
 */
export function isFormatted({ path, copiedFrom }: VirtualFile): boolean {
  return copiedFrom === undefined && path.endsWith(".ts");
}

/** Names the formatter: texts formatted under the same key look the same. Does not load prettier. */
export function formatterKey(): string {
  return [...packages.map((name) => `${name} ${versionOf(name)}`), parser, sha256(JSON.stringify(formatOptions)).slice(0, 12)].join(" ");
}

function versionOf(name: string): string {
  const file = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return asString(own(JSON.parse(readFileSync(file, "utf8")), "version")) ?? "unknown";
}

/**
 * The formatted text, or why there is none. Loading prettier takes longer than an idle run may last, so only a text
 * that needs it loads it.
 */
export async function prettify(text: string): Promise<string | SyntaxProblem> {
  const [{ format }, plugin] = await Promise.all([import("prettier"), import("@prettier/plugin-oxc")]);
  try {
    return await format(text, { ...formatOptions, parser, plugins: [plugin] });
  } catch (error) {
    const { message, loc } = error as Error & { readonly loc?: { readonly start: { readonly line: number; readonly column: number } } };
    // The first line says what and, in brackets, where; a drawing of the place follows.
    const [reason = ""] = message.split(/ \(\d+:\d+\)|\n/, 1);
    return { ...(loc?.start ?? { line: 1, column: 1 }), reason };
  }
}

export interface SyntaxProblem {
  /** One-based. */
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}
