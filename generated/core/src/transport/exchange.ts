import { isRestError, type PipelinePolicy, type PipelineRequest, type PipelineResponse, RestError } from "@azure/core-rest-pipeline";
import type { Clock } from "../clock.ts";
import { exactPath } from "./exact-path.ts";
import { readText } from "./read-text.ts";

/** What one attempt of one request may cost. */
export interface ExchangeLimits {
  /** Milliseconds until the last byte of the answer. */
  readonly attemptTimeoutMs: number;
  /** Bytes of a response body. */
  readonly maxResponseBytes: number;
}

/** Any status: the body is read here, in every case. */
const everyStatus = new Set([Number.POSITIVE_INFINITY]);

/**
 * One attempt, from the first byte sent to the last byte read. The innermost policy: what it throws can be retried.
 *
 * It reads the body itself because the transport's own reading has no limit of size, stops watching the timeout once the
 * headers are there, and waits for ever when a connection breaks in the middle of a compressed body.
 */
export function exchangePolicy(limits: ExchangeLimits, clock: Clock): PipelinePolicy {
  return {
    name: "pecgenExchangePolicy",
    async sendRequest(request, next) {
      const limit = clock.timeout(limits.attemptTimeoutMs);
      const restore = prepare(request, limit);
      try {
        const response = await next(request);
        response.bodyAsText = await readText(response, limits.maxResponseBytes).catch((error: unknown) => {
          throw lostConnection(error, request);
        });
        return withoutStreams(response);
      } catch (error) {
        if (limit.aborted) {
          throw new RestError(`No complete answer within ${limits.attemptTimeoutMs} ms.`, {
            code: "ETIMEDOUT",
            request,
          });
        }
        throw error;
      } finally {
        restore();
      }
    },
  };
}

/** Sets the request up for one attempt; the result undoes it, because retries and logs see the same object again. */
function prepare(request: PipelineRequest, limit: AbortSignal): () => void {
  const { abortSignal: outer, requestOverrides: overrides } = request;
  // The transport made a native signal of whatever the caller gave; only an injected pipeline can leave another one here.
  request.abortSignal = outer instanceof AbortSignal ? AbortSignal.any([outer, limit]) : limit;
  request.streamResponseStatusCodes = everyStatus;
  request.enableBrowserStreams = true;
  const path = exactPath(request.url);
  // `path` is read by Node's client only. `redirect` is read by fetch only, which would follow redirects past the guard.
  request.requestOverrides = { ...overrides, redirect: "error", ...(path !== undefined && { path }) };
  return () => {
    if (overrides === undefined) delete request.requestOverrides;
    else request.requestOverrides = overrides;
    if (outer === undefined) delete request.abortSignal;
    else request.abortSignal = outer;
  };
}

function withoutStreams(response: PipelineResponse): PipelineResponse {
  delete response.readableStreamBody;
  delete response.browserStreamBody;
  return response;
}

/** Aborts stay aborts; any other error while reading is a connection that broke, in words that the retry policy understands. */
function lostConnection(error: unknown, request: PipelineRequest): unknown {
  if (!(error instanceof Error) || error.name === "AbortError" || isRestError(error)) return error;
  return new RestError(`The connection broke: ${error.message}`, { code: "ECONNRESET", request });
}
