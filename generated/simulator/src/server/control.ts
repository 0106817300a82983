import { faultRuleIn } from "../faults/shape.ts";
import type { SimulatorRequest, SimulatorResponse } from "../http/message.ts";
import { ManualClock } from "../clock.ts";
import { isObject, type JsonObject } from "../json.ts";
import { seedIn } from "../seed/seed.ts";
import type { SimulatorParts } from "../simulator.ts";

const prefix = "/_simulator/";

/** Whether a request is for the simulator itself, and not for what it simulates. */
export function isControl(url: string): boolean {
  return new URL(url).pathname.startsWith(prefix);
}

/**
 * Answers those who control the simulator. Nobody needs a token, so pages that a browser shows are kept out: their requests
 * name an origin, or a host that is not the loopback's.
 */
export async function control({ simulator }: SimulatorParts, request: SimulatorRequest): Promise<SimulatorResponse> {
  const url = new URL(request.url);
  if (request.headers["origin"] !== undefined || !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)) {
    return json(403, { error: { code: "Forbidden", message: "The simulator is controlled from this machine, and not from web pages." } });
  }
  const handler = handlers[`${request.method} ${url.pathname.slice(prefix.length).replace(/\/$/, "")}`];
  if (handler === undefined) return json(404, { error: { code: "NotFound", message: `There are: ${Object.keys(handlers).join(", ")}` } });
  try {
    return json(200, (await handler(simulator, { url, body: bodyOf(request) })) ?? {});
  } catch (error) {
    return json(400, { error: { code: "BadRequest", message: error instanceof Error ? error.message : String(error) } });
  }
}

interface ControlRequest {
  readonly url: URL;
  readonly body: unknown;
}

type Handler = (simulator: SimulatorParts["simulator"], request: ControlRequest) => unknown;

const handlers: Readonly<Record<string, Handler>> = {
  "GET journal": ({ journal }, { url }) => ({ count: journal.count, entries: journal.entries(Number(url.searchParams.get("after") ?? 0)) }),
  "DELETE journal": ({ journal }) => journal.clear(),
  "GET faults": ({ faults }) => ({ rules: faults.list() }),
  "POST faults": ({ faults }, { body }) => {
    for (const rule of (Array.isArray(body) ? body : [body]).map(faultRuleIn)) faults.add(rule);
    return { rules: faults.list() };
  },
  "DELETE faults": ({ faults }) => faults.clear(),
  "POST seed": async (simulator, { body }) => {
    await simulator.seed(seedIn(body));
    return simulator.state.counts();
  },
  "POST seed/all": async (simulator, { body }) => ({ ids: await simulator.seedAll(isObject(body) ? (body as JsonObject) : {}) }),
  "GET state": ({ state }, { url }) => {
    const id = url.searchParams.get("id");
    if (id === null) return state.counts();
    return {
      connection: state.connection(id) ?? null,
      connections: state.connections(id),
      privateEndpoint: state.privateEndpoint(id) ?? null,
    };
  },
  "POST clock/advance": ({ clock }, { body }) => {
    if (!(clock instanceof ManualClock)) throw new TypeError("The simulator has the time of the machine.");
    clock.advance((body as { readonly ms: number } | undefined)?.ms ?? Number.NaN);
    return { now: clock.now() };
  },
  "POST reset": (simulator) => simulator.reset(),
};

function bodyOf({ body }: SimulatorRequest): unknown {
  return body.trim() === "" ? undefined : (JSON.parse(body) as unknown);
}

function json(status: number, body: unknown): SimulatorResponse {
  const headers = { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" };
  return { status, headers, body: JSON.stringify(body), delivery: { kind: "whole" } };
}
