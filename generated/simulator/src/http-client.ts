import {
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
  type RequestBodyType,
  RestError,
} from "@azure/core-rest-pipeline";
import type { Clock } from "./clock.ts";
import type { Engine } from "./engine/engine.ts";
import type { SimulatorResponse } from "./http/message.ts";

/** Carries the requests of a pipeline to an engine in the same process, and the answers back as they are to arrive. */
export function createHttpClient(engine: Pick<Engine, "handle">, clock: Clock): HttpClient {
  return {
    async sendRequest(request) {
      throwIfAborted(request);
      const response = await untilAborted(request, handle(engine, request));
      return untilAborted(request, deliver(response, request, clock));
    },
  };
}

function handle(engine: Pick<Engine, "handle">, request: PipelineRequest): Promise<SimulatorResponse> {
  const headers: Record<string, string> = {};
  for (const [name, value] of request.headers) headers[name.toLowerCase()] = value;
  return engine.handle({ method: request.method, url: request.url, headers, body: textOf(request.body) });
}

async function deliver(response: SimulatorResponse, request: PipelineRequest, clock: Clock): Promise<PipelineResponse> {
  const { status, delivery } = response;
  const headers = createHttpHeaders({ ...response.headers });
  const whole = (body: string): PipelineResponse => ({ request, status, headers, bodyAsText: body });
  switch (delivery.kind) {
    case "whole":
      return whole(response.body);
    case "reset":
    case "cut":
      throw new RestError("The connection broke.", { code: "ECONNRESET", request });
    case "stalled":
      // Until the client has had enough of it.
      return new Promise(() => {});
    case "slow":
      for (let piece = 1; piece < delivery.pieces; piece++) await clock.delay(delivery.pauseMs, nativeSignal(request));
      return whole(response.body);
    case "padded":
      return request.enableBrowserStreams === true
        ? { request, status, headers, browserStreamBody: paddedStream(response.body, delivery.bytes) }
        : whole(response.body.padEnd(delivery.bytes));
  }
}

/** The body and blanks behind it, made when they are asked for. */
function paddedStream(body: string, bytes: number): ReadableStream<Uint8Array> {
  const first = new TextEncoder().encode(body);
  const blanks = new Uint8Array(65_536).fill(32);
  let left = bytes - first.byteLength;
  return new ReadableStream({
    start: (controller) => controller.enqueue(first),
    pull(controller) {
      if (left <= 0) controller.close();
      else controller.enqueue(blanks.subarray(0, Math.min(left, blanks.byteLength)));
      left -= blanks.byteLength;
    },
  });
}

function textOf(body: RequestBodyType | undefined): string {
  if (body === undefined || body === null) return "";
  if (typeof body === "string") return body;
  if (body instanceof Uint8Array || body instanceof ArrayBuffer) return new TextDecoder().decode(body);
  throw new TypeError("The simulator takes bodies that are text or bytes.");
}

/** What has begun is done all the same, as it is in a service; only nobody waits for it any more. */
async function untilAborted<T>(request: PipelineRequest, work: Promise<T>): Promise<T> {
  const { abortSignal } = request;
  if (abortSignal === undefined) return work;
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(abortError());
  abortSignal.addEventListener("abort", abort);
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    abortSignal.removeEventListener("abort", abort);
  }
}

function throwIfAborted({ abortSignal }: PipelineRequest): void {
  if (abortSignal?.aborted === true) throw abortError();
}

function nativeSignal({ abortSignal }: PipelineRequest): AbortSignal | undefined {
  return abortSignal instanceof AbortSignal ? abortSignal : undefined;
}

function abortError(): Error {
  return Object.assign(new Error("The request was aborted."), { name: "AbortError" });
}
