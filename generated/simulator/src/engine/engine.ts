import { changedAnswer, changedDelivery, insteadOf } from "../faults/apply.ts";
import type { Faults } from "../faults/faults.ts";
import type { Fault } from "../faults/types.ts";
import { ArmFailure, failureAnswer } from "../http/arm-failure.ts";
import { type Address, parseAddress } from "../http/address.ts";
import type { Answer, SimulatorRequest, SimulatorResponse } from "../http/message.ts";
import { tooLong } from "../http/refusals.ts";
import { harmlessHeaders, type Journal } from "../journal.ts";
import type { Context } from "../options.ts";
import { uuidOf } from "../random.ts";
import { settleDue } from "../state/settle.ts";
import { type Admitted, admit, authenticate, find } from "./front-door.ts";
import { continuation } from "./lists.ts";
import type { Service } from "./service.ts";

/** The longest address that the Resource Manager takes, in characters. */
const maxUrlLength = 8_192;

/** What an engine is made of. */
export interface EngineParts {
  readonly context: Context;
  readonly services: readonly Service[];
  readonly faults: Faults;
  readonly journal: Journal;
}

/** What was found out about a request until it was answered. */
interface Progress {
  fault?: Fault | undefined;
  admitted?: Admitted;
  changed: boolean;
  code?: string;
}

/** From a request to its answer. It knows nothing of sockets; what happens to an answer on its way is for others to do. */
export class Engine {
  readonly #parts: EngineParts;

  constructor(parts: EngineParts) {
    this.#parts = parts;
  }

  async handle(request: SimulatorRequest): Promise<SimulatorResponse> {
    const { context, journal } = this.#parts;
    const at = context.clock.now();
    const progress: Progress = { changed: false };
    const response = await this.#respond(request, progress);
    const delayMs = context.behaviour.latencyMs + (progress.fault?.kind === "latency" ? progress.fault.ms : 0);
    if (delayMs > 0) await context.clock.delay(delayMs);
    journal.add({
      at,
      durationMs: context.clock.now() - at,
      method: request.method,
      url: request.url,
      headers: harmlessHeaders(request.headers),
      body: request.body,
      operation: progress.admitted?.endpoint.operation,
      resourceType: progress.admitted?.route.resourceType,
      status: response.delivery.kind === "reset" ? undefined : response.status,
      code: progress.code,
      changed: progress.changed,
      fault: progress.fault?.kind,
    });
    return this.#withIds(response, request, journal.count);
  }

  async #respond(request: SimulatorRequest, progress: Progress): Promise<SimulatorResponse> {
    try {
      return await this.#serve(request, progress);
    } catch (error) {
      const failure = error instanceof ArmFailure ? error : unexpected(error);
      progress.code = failure.code;
      return written(failureAnswer(failure, progress.admitted?.endpoints.errors ?? "arm"));
    }
  }

  async #serve(request: SimulatorRequest, progress: Progress): Promise<SimulatorResponse> {
    const { context, services, faults } = this.#parts;
    if (request.url.length > maxUrlLength) throw tooLong(maxUrlLength);
    const address = parseAddress(request.url);
    authenticate(request, context);
    const route = await find(address, context, services);
    // From here to the answer nothing waits that could let another request in between, but for data that is loaded once.
    settleDue(context.state, context.clock.now());
    const admitted = admit(request, address, route, context);
    progress.admitted = admitted;
    const fault = faults.choose({
      method: request.method,
      url: request.url,
      operation: admitted.endpoint.operation,
      isPage: address.query.has(continuation),
      resourceType: admitted.route.resourceType,
    });
    progress.fault = fault;
    const instead = fault === undefined ? undefined : insteadOf(fault);
    if (instead !== undefined) return instead;
    const answer = await this.#answer(request, address, admitted, progress);
    if (fault === undefined) return written(answer);
    return changedDelivery(written(changedAnswer(answer, fault, request.url)), fault);
  }

  async #answer(request: SimulatorRequest, address: Address, { endpoint, apiVersion }: Admitted, progress: Progress): Promise<Answer> {
    const context: Context = { ...this.#parts.context, fault: progress.fault };
    const handle = () => endpoint.handle({ context, request, address, apiVersion });
    const reads = request.method === "GET" || endpoint.reads === true;
    const answer = await (reads ? handle() : context.state.store.transaction(handle));
    progress.changed = !reads && answer.status !== 204;
    return answer;
  }

  /** What every answer of the Resource Manager has. */
  #withIds(response: SimulatorResponse, { headers }: SimulatorRequest, number: number): SimulatorResponse {
    const id = uuidOf(`request ${number}`);
    const clientId = headers["x-ms-client-request-id"];
    return {
      ...response,
      headers: {
        "Cache-Control": "no-cache",
        "x-ms-request-id": id,
        "x-ms-correlation-request-id": id,
        ...(clientId !== undefined && /^[\w.-]{1,100}$/.test(clientId) && { "x-ms-client-request-id": clientId }),
        ...response.headers,
      },
    };
  }
}

function written({ status, headers = {}, body }: Answer): SimulatorResponse {
  const type = body === undefined ? {} : { "Content-Type": "application/json; charset=utf-8" };
  return { status, headers: { ...type, ...headers }, body: body === undefined ? "" : JSON.stringify(body), delivery: { kind: "whole" } };
}

/** A defect of the simulator must not look like one of the client. */
function unexpected(error: unknown): ArmFailure {
  return new ArmFailure(500, "SimulatorDefect", error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
