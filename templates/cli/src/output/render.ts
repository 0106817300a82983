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

export async function yamlText(value: unknown): Promise<string> {
  const { stringify } = await import("yaml");
  // Control characters are escaped by the library, between double quotes; the others that a terminal hides are not.
  const hidden = /[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/u;
  const text = stringify(value ?? null, { lineWidth: 0 });
  return hidden.test(text) ? stringify(value, { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE" }).replace(new RegExp(hidden, "gu"), escapeYaml) : text;
}

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

