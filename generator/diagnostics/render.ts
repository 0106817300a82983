import { stripVTControlCharacters, styleText } from "node:util";
import { toJsonText } from "../lib/json.ts";
import type { Severity } from "./catalog.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { locator, start } from "./position.ts";

export type RenderFormat = "text" | "json" | "github";

export interface RenderOptions {
  readonly format: RenderFormat;
  /** The text of a file that a diagnostic names, to find lines in; `null` when it cannot be had. */
  readonly readText: (file: string) => string | null;
  /** How a file is called towards the reader, for example from the folder he is in; as it is, if left out. */
  readonly showFile?: (file: string) => string;
  /** Only text has colours. */
  readonly color?: boolean;
}

/** One text for all of them, in the order given; empty for none, except in JSON. */
export async function render(diagnostics: readonly Diagnostic[], options: RenderOptions): Promise<string> {
  const shown = await locate(diagnostics, options);
  switch (options.format) {
    case "text":
      return shown.map((item) => asText(item, options.color === true)).join("");
    case "json":
      return printableJson(shown);
    case "github":
      return shown.map(asAnnotation).join("");
  }
}

interface Shown extends Omit<Diagnostic, "place"> {
  readonly file: string | null;
  readonly pointer: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

async function locate(diagnostics: readonly Diagnostic[], { readText, showFile }: RenderOptions): Promise<Shown[]> {
  const locators = new Map<string, Awaited<ReturnType<typeof locator>> | null>();
  const shown: Shown[] = [];
  for (const { place, ...item } of diagnostics) {
    if (place === null) {
      shown.push({ ...item, file: null, pointer: null, line: null, column: null });
      continue;
    }
    const { file, pointer, position: known } = place;
    // A whole document begins at its beginning; nothing has to be parsed to know that.
    if (pointer !== "" && !locators.has(file)) {
      const text = readText(file);
      locators.set(file, text === null ? null : await locator(text));
    }
    const position = known ?? (pointer === "" ? start : locators.get(file)?.(pointer));
    shown.push({ ...item, file: showFile?.(file) ?? file, pointer, line: position?.line ?? null, column: position?.column ?? null });
  }
  return shown;
}

/**
 * One line of harmless characters. Texts come from definitions: escape sequences, control and invisible characters
 * and changes of direction would let them repaint the terminal or hide what they say.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "");
}

const colors = { error: "red", warning: "yellow", info: "cyan" } as const satisfies Record<Severity, string>;

function asText({ code, severity, message, hint, ...where }: Shown, color: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const lines = [
    `${paint(["bold", colors[severity]], `${severity} ${code}`)}: ${printable(message)}`,
    ...(where.file === null ? [] : [`  ${printable(placeOf(where))}`]),
    `  ${paint("dim", printable(hint))}`,
  ];
  return `${lines.join("\n")}\n`;
}

function placeOf({ file, line, column, pointer }: Pick<Shown, "file" | "line" | "column" | "pointer">): string {
  const position = line === null ? "" : `:${line}:${column}`;
  return `${file}${position} ${pointer}`.trimEnd();
}

/** JSON for a reader or a terminal: values are kept exactly, what a terminal would act on is written as an escape. */
export function printableJson(value: unknown): string {
  return toJsonText(value).replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join(""),
  );
}

const commands = { error: "error", warning: "warning", info: "notice" } as const satisfies Record<Severity, string>;

function asAnnotation({ code, severity, message, hint, file, line, column, pointer }: Shown): string {
  const place = { file, line, col: line === null ? null : column };
  return workflowCommand(commands[severity], { ...place, title: code }, [message, hint, pointer ?? ""]);
}

/**
 * A workflow command of GitHub Actions. Its values are escaped: a message could otherwise end it and begin another.
 *
 * @param properties those that are `null` are left out
 * @param lines those that are empty are left out
 */
export function workflowCommand(
  command: "error" | "warning" | "notice",
  properties: Readonly<Record<string, string | number | null>>,
  lines: readonly string[],
): string {
  const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string): string => data(printable(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
  const given = Object.entries(properties).flatMap(([name, value]) => (value === null ? [] : [`${name}=${property(String(value))}`]));
  const body = lines.map(printable).filter((text) => text !== "");
  return `::${command} ${given.join(",")}::${data(body.join("\n"))}\n`;
}
