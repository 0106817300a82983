/**
 * Code is emitted in the form that the formatter gives it, so that the formatter has nothing to change and is not asked.
 * Here are the few constructs that depend on the width of a line. What they cannot make fit, the formatter lays out.
 */

/** Columns of a line of code; the formatter is told the same. */
export const lineWidth = 120;

/** Of what is inside of something else. */
export const indentation = "  ";

/**
 * Whether some of the code is left to the formatter: a line is too wide, and more than a text or a few names, which nothing
 * can break; or something is written in a way that the formatter may see otherwise, since an escape or a wide character is in it.
 */
export function isUnsettled(code: string): boolean {
  return tooWide.test(code) || unusual.test(code);
}

const tooWide = new RegExp(`^(?! *(?:\\*|/[/*]|"[^"]*",?$|[\\w ]+[,{]$)).{${lineWidth + 1}}`, "m");
const unusual = /^(?! *(?:\*|\/[/*])).*[^\n -[\]-~]/m;

export function fits(line: string): boolean {
  return line.length <= lineWidth;
}

interface Style {
  readonly indent?: string;
  /** Between brackets and items that share a line. */
  readonly pad?: string;
}

/** Items between brackets: all on one line where they fit, otherwise each on its own. */
export function enclosed(before: string, items: readonly string[], after: string, { indent = "", pad = "" }: Style = {}): string {
  const line = `${indent}${before}${pad}${items.join(", ")}${pad}${after}`;
  if (items.length === 0 || fits(line)) return line;
  return [`${indent}${before}`, ...items.map((item) => `${indent}${indentation}${item},`), `${indent}${after}`].join("\n");
}

/** A statement that imports or exports names; a single one stands on its line, however long that is. */
export function namesFrom(keywords: string, names: readonly string[], module: string): string {
  const after = `} from ${module};`;
  return names.length === 1 ? `${keywords} { ${names[0]} ${after}` : enclosed(`${keywords} {`, names, after, { pad: " " });
}

/** A union behind a colon or an equals sign: on its line, on the next, or each alternative on its own. */
export function union(before: string, alternatives: readonly string[], indent = ""): string {
  const type = alternatives.join(" | ");
  const lines = [`${indent}${before} ${type};`, `${indent}${indentation}${type};`] as const;
  if (alternatives.length === 1) return lines[0];
  if (!type.includes("\n")) {
    if (fits(lines[0])) return lines[0];
    if (fits(lines[1])) return `${indent}${before}\n${lines[1]}`;
  }
  const inner = `${indent}${indentation}`;
  const each = alternatives.map((alternative) => `${inner}| ${alternative.replaceAll("\n", `\n${inner}${indentation}`)}`);
  return `${indent}${before}\n${each.join("\n")};`;
}
