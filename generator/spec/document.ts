import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { sha256 } from "../lib/hash.ts";
import { isObject, type JsonObject } from "../lib/json.ts";
import { code, jsonTokens } from "../lib/json-tokens.ts";
import { limits } from "./limits.ts";

/** One file of the definitions, parsed and otherwise untouched. */
export interface Document {
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  /** Of its bytes, which are not kept: those of a whole checkout are more than all that is read from them. */
  readonly sha256: string;
  readonly json: JsonObject;
}

export function parseDocument(file: string, bytes: Buffer): Document | Diagnostic {
  const place = { file, pointer: "" };
  if (bytes.length > limits.documentBytes) {
    return diagnostic("PEC1006", { limit: "document bytes", allowed: limits.documentBytes, found: bytes.length }, place);
  }
  let text: string;
  try {
    // Strips a byte order mark, refuses what is not UTF-8.
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return diagnostic("PEC1002", { reason: "it is not UTF-8" }, place);
  }
  const depth = nesting(text);
  if (depth > limits.nesting) return diagnostic("PEC1006", { limit: "nesting of JSON", allowed: limits.nesting, found: depth }, place);
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? { file, sha256: sha256(bytes), json } : diagnostic("PEC1002", { reason: "its root is not an object" }, place);
  } catch (error) {
    return diagnostic("PEC1002", { reason: (error as Error).message }, place);
  }
}

export function isDocument(value: Document | Diagnostic): value is Document {
  return "json" in value;
}

/** How deep brackets nest, those in strings aside: what is nested without end parses, and exhausts whoever walks it. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  jsonTokens(text, (token) => {
    if (token === code.openBrace || token === code.openBracket) deepest = Math.max(deepest, ++depth);
    else if (token === code.closeBrace || token === code.closeBracket) depth -= 1;
  });
  return deepest;
}
