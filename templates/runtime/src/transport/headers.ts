import { createHttpHeaders, type HttpHeaders } from "@azure/core-rest-pipeline";
import { quote } from "../errors/text.ts";

/** Headers by name, as an operation or a caller gives them. */
export type Headers = Readonly<Record<string, string>>;

/** Headers that say where a request goes, where it ends, or what becomes of its connection: for the transport alone. */
const ofTheTransport: ReadonlySet<string> = new Set([
  "connection",
  "expect",
  "host",
  "keep-alive",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Headers that come with the token and with the body: nobody else's are taken. */
const ofTheRuntime: readonly string[] = ["authorization", "content-length", "content-type"];

const token = /^[!#$%&'*+.^_`|~\w-]+$/;
/** Latin letters, blanks and tabs: nothing that ends a line, and nothing that two readers decode in two ways. */
const text = /^[\t\x20-\x7e\xa0-\xff]*$/;

/**
 * The headers of a request; those of the operation win over those of the caller.
 *
 * @throws TypeError for names and values that cannot be headers, before a token is asked for. Values are not repeated.
 */
export function requestHeaders(ofCaller: Headers | undefined, ofOperation: Headers | undefined, hasBody: boolean): HttpHeaders {
  const headers = createHttpHeaders({ accept: "application/json" });
  for (const given of [ofCaller, ofOperation]) {
    for (const [name, value] of Object.entries(given ?? {})) {
      check(name, value);
      if (!ofTheRuntime.includes(name.toLowerCase())) headers.set(name, value);
    }
  }
  if (hasBody) headers.set("content-type", "application/json");
  return headers;
}

function check(name: string, value: unknown): void {
  if (!token.test(name)) throw new TypeError(`${quote(name)} is not the name of a request header.`);
  if (ofTheTransport.has(name.toLowerCase())) throw new TypeError(`The request header ${quote(name)} cannot be set.`);
  if (typeof value !== "string") throw new TypeError(`The value of the request header ${quote(name)} is not a string.`);
  if (!text.test(value)) throw new TypeError(`The value of the request header ${quote(name)} has characters that no header can have.`);
}
