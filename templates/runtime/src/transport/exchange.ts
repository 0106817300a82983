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
      const { abortSignal, requestOverrides } = request;
      // The call may have been over before there was a token for it.
      if (abortSignal?.aborted) throw new AbortError("The request was aborted.");
      const attempt = new AbortController();
      let late = false;
      const stopAlarm = setAlarm(clock, limits.attemptTimeoutMs, () => {
        late = true;
        attempt.abort();
      });
      // The transport gives a native signal; only an injected pipeline can leave another one here.
      const stopListening = abortSignal instanceof AbortSignal ? onAbort(abortSignal, () => attempt.abort()) : undefined;
      let answer: PipelineResponse | undefined;
      try {
        prepare(request, attempt.signal);
        answer = await next(request);
        // With its body as text, and without streams.
        const bodyAsText = await readText(answer, limits.maxResponseBytes);
        return { status: answer.status, headers: answer.headers, request: answer.request, bodyAsText };
      } catch (error) {
        if (late) {
          throw new RestError(`No complete answer within ${limits.attemptTimeoutMs} ms.`, {
            code: "ETIMEDOUT",
            request,
          });
        }
        throw answer === undefined ? error : lostConnection(error, request);
      } finally {
        stopAlarm();
        stopListening?.();
        // Retries and logs see the same object again.
        Object.assign(request, { abortSignal, requestOverrides });
      }
    },
  };
}

/** Sets the request up for one attempt. */
function prepare(request: PipelineRequest, abortSignal: AbortSignal): void {
  request.abortSignal = abortSignal;
  request.streamResponseStatusCodes = everyStatus;
  request.enableBrowserStreams = true;
  const path = exactPath(request.url);
  // `path` is read by Node's client only. `redirect` is read by fetch only, which would follow redirects past the guard.
  request.requestOverrides = { ...request.requestOverrides, redirect: "error", ...(path !== undefined && { path }) };
}

/** Aborts stay aborts; any other error while reading is a connection that broke, in words that the retry policy understands. */
function lostConnection(error: unknown, request: PipelineRequest): unknown {
  if (!(error instanceof Error) || error.name === "AbortError" || isRestError(error)) return error;
  return new RestError(`The connection broke: ${error.message}`, { code: "ECONNRESET", request });
}
