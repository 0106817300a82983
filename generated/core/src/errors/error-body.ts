import { at, isObject, type JsonObject, type ParsedBody, stringAt } from "../json.ts";
import { cleanText } from "./text.ts";

/** One entry of an error's `details`: codes and words only, nothing else of the body is kept. */
export interface ArmErrorDetail {
  readonly code?: string;
  readonly message?: string;
  readonly target?: string;
  readonly details?: readonly ArmErrorDetail[];
}

/** A service that nests details in details without end must not take the caller's stack with it. */
const deepestDetail = 5;

/**
 * Reads an error body in any of the shapes that ARM services send:
 * `{ error: {…} }`, flat `{ code, message }` in either case, `{ "odata.error": {…} }`, text, HTML, nothing, or half a document.
 */
export function readErrorBody(body: ParsedBody, text: string): ArmErrorDetail {
  if (body.kind === "empty") return {};
  if (body.kind === "unreadable") return readUnstructured(text);
  if (typeof body.value === "string") return { message: cleanText(body.value) };
  const error = at(body.value, "error") ?? at(body.value, "odata.error") ?? body.value;
  if (typeof error === "string") {
    // The token service's shape: { error: "invalid_client", error_description: "…" }.
    const description = stringAt(body.value, "error_description") ?? stringAt(body.value, "message");
    return { code: cleanText(error), ...(description !== undefined && { message: cleanText(description) }) };
  }
  return isObject(error) ? readDetail(error, deepestDetail) : {};
}

function readDetail(error: JsonObject, depth: number): ArmErrorDetail {
  const code = word(error, "code") ?? word(error, "Code");
  const message = word(error, "message") ?? word(error, "Message") ?? word(at(error, "message"), "value");
  const target = word(error, "target");
  const entries = at(error, "details") ?? at(error, "Details");
  const details = depth > 0 && Array.isArray(entries) ? entries.filter(isObject).map((entry) => readDetail(entry, depth - 1)) : [];
  return {
    ...(code !== undefined && { code }),
    ...(message !== undefined && { message }),
    ...(target !== undefined && { target }),
    ...(details.length > 0 && { details }),
  };
}

/** Codes are numbers in some services. */
function word(value: unknown, name: string): string | undefined {
  const found = at(value, name);
  return typeof found === "string" || typeof found === "number" ? cleanText(String(found)) : undefined;
}

/** HTML tells something in its title; a document that was cut off may still name its code; the rest is not repeated. */
function readUnstructured(text: string): ArmErrorDetail {
  const title = /<title[^<>]*>([^<]{1,200})/i.exec(text)?.[1];
  if (title !== undefined) return { message: cleanText(title) };
  const code = /"code"\s*:\s*"([\w.-]{1,100})"/i.exec(text)?.[1];
  return code === undefined ? {} : { code };
}
