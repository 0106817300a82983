import { AbortError } from "@azure/abort-controller";
import { isRestError, type PipelinePolicy, type PipelineRequest, type PipelineResponse, RestError } from "@azure/core-rest-pipeline";
import { type Clock, onAbort, setAlarm } from "../clock.ts";
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
      // The call may have been over before there was a token for it.
      if (request.abortSignal?.aborted) throw new AbortError("The request was aborted.");
      const attempt = new AbortController();
      let late = false;
      const stopAlarm = setAlarm(clock, limits.attemptTimeoutMs, () => {
        late = true;
        attempt.abort();
      });
      const restore = prepare(request, attempt);
      try {
        const response = await next(request);
        return await read(response, limits.maxResponseBytes, request);
      } catch (error) {
        if (late) {
          throw new RestError(`No complete answer within ${limits.attemptTimeoutMs} ms.`, {
            code: "ETIMEDOUT",
            request,
          });
        }
        throw error;
      } finally {
        stopAlarm();
        restore();
      }
    },
  };
}

/** Sets the request up for one attempt; the result undoes it, because retries and logs see the same object again. */
function prepare(request: PipelineRequest, attempt: AbortController): () => void {
  const { abortSignal, requestOverrides } = request;
  // The transport gives a native signal; only an injected pipeline can leave another one here.
  const stopListening = abortSignal instanceof AbortSignal ? onAbort(abortSignal, () => attempt.abort()) : undefined;
  request.abortSignal = attempt.signal;
  request.streamResponseStatusCodes = everyStatus;
  request.enableBrowserStreams = true;
  const path = exactPath(request.url);
  // `path` is read by Node's client only. `redirect` is read by fetch only, which would follow redirects past the guard.
  request.requestOverrides = { ...requestOverrides, redirect: "error", ...(path !== undefined && { path }) };
  return () => {
    stopListening?.();
    Object.assign(request, { abortSignal, requestOverrides });
  };
}

/** The answer with its body as text, and without streams. */
async function read(answer: PipelineResponse, maxBytes: number, attempted: PipelineRequest): Promise<PipelineResponse> {
  try {
    const { status, headers, request } = answer;
    return { status, headers, request, bodyAsText: await readText(answer, maxBytes) };
  } catch (error) {
    throw lostConnection(error, attempted);
  }
}

/** Aborts stay aborts; any other error while reading is a connection that broke, in words that the retry policy understands. */
function lostConnection(error: unknown, request: PipelineRequest): unknown {
  if (!(error instanceof Error) || error.name === "AbortError" || isRestError(error)) return error;
  return new RestError(`The connection broke: ${error.message}`, { code: "ECONNRESET", request });
}
