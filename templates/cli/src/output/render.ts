import { safeJson, safeText } from "./safe-text.ts";

/** Values as `JSON.parse` would give them. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

export function jsonText(value: unknown): string {
  return `${safeJson(JSON.stringify(value ?? null, null, 2))}\n`;
}

/** One line for each item of an array; anything else is one item. */
export function ndjsonText(value: unknown): string {
  return listOf(value)
    .map((item) => `${safeJson(JSON.stringify(item))}\n`)
    .join("");
}

/** Like JSON, with what a terminal obeys or hides escaped; `compat` keeps older readers from taking versions for dates. */
export async function yamlText(value: unknown): Promise<string> {
  const { stringify } = await import("yaml");
  const options = { lineWidth: 0, compat: "yaml-1.1" } as const;
  const text = stringify(value ?? null, options);
  if (text.search(hidden) === -1) return text;
  // Between double quotes the library escapes control characters; the others are escaped here.
  return stringify(value, { ...options, defaultStringType: "QUOTE_DOUBLE" }).replace(hidden, escapeYaml);
}

const hidden = /[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu;

function escapeYaml(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

/** One line for each item, its members between tabs in their order, as the Azure CLI prints them. Arrays are joined with commas. */
export function tsvText(value: unknown): string {
  return listOf(value)
    .map((item) => `${fieldsOf(item).map(fieldText).join("\t")}\n`)
    .join("");
}

/** The fields of a row. */
function fieldsOf(item: unknown): unknown[] {
  if (Array.isArray(item)) return item;
  return typeof item === "object" && item !== null ? Object.values(item) : [item];
}

/** A field as text. What has members of its own is shown as JSON. */
export function fieldText(field: unknown): string {
  if (field === null || field === undefined) return "";
  if (Array.isArray(field)) return field.map(fieldText).join(",");
  return safeText(typeof field === "object" ? JSON.stringify(field) : String(field as Json));
}

export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}
