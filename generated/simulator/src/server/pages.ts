import type { SimulatorRequest, SimulatorResponse } from "../http/message.ts";

/**
 * Origins of web pages that may ask and read the answers, as browsers spell them: `http://localhost:5173`.
 * Each is named; there is no word for all of them, since any page that a browser shows could then change what is simulated.
 */
export function originsIn(given: readonly string[]): ReadonlySet<string> {
  for (const origin of given) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin || !/^https?:/.test(origin)) {
      throw new TypeError(`An origin looks like http://localhost:5173, not '${origin}'.`);
    }
  }
  return new Set(given);
}

/** Answers a browser that asks beforehand whether a page may send a request; `undefined` for any other request. */
export function preflight({ method, headers }: SimulatorRequest, origins: ReadonlySet<string>): SimulatorResponse | undefined {
  const origin = headers["origin"];
  const wanted = headers["access-control-request-method"];
  if (method !== "OPTIONS" || wanted === undefined || origin === undefined || !origins.has(origin)) return undefined;
  const allowed = {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Methods": wanted,
    "Access-Control-Allow-Headers": headers["access-control-request-headers"] ?? "",
    Vary: "Origin",
  };
  return { status: 204, headers: allowed, body: "", delivery: { kind: "whole" } };
}

/** Lets the page that has asked read the answer, every header of it: long-running operations are told by headers. */
export function readable(response: SimulatorResponse, { headers }: SimulatorRequest, origins: ReadonlySet<string>): SimulatorResponse {
  const origin = headers["origin"];
  if (origin === undefined || !origins.has(origin)) return response;
  const shared = {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Expose-Headers": Object.keys(response.headers).join(", "),
    Vary: "Origin",
  };
  return { ...response, headers: { ...response.headers, ...shared } };
}
