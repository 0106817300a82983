import { AbortError } from "@azure/abort-controller";
import {
  type HttpMethods,
  isRestError,
  type PipelinePolicy,
  type PipelineRequest,
  type PipelineResponse,
  type RestError,
} from "@azure/core-rest-pipeline";
import type { Clock } from "../clock.ts";
import { retryAfterMs } from "../retry-after.ts";

/** How often and how long to retry. */
export interface RetrySettings {
  /** Retries after the first attempt. */
  readonly maxRetries: number;
  /** The first wait in milliseconds; it doubles with every retry. */
  readonly retryDelayInMs: number;
  /** The longest wait in milliseconds, also when the service asks for more. */
  readonly maxRetryDelayInMs: number;
}

const overloaded = new Set([408, 500, 502, 503, 504]);
const neverConnected = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);
const connectionLost = new Set(["ECONNRESET", "ETIMEDOUT", "ESOCKETTIMEDOUT", "EPIPE", "PARSE_ERROR", "REQUEST_SEND_ERROR"]);

/** Whether nobody knows if the service has taken the request: it broke down, or the connection did, on the way. */
export function isOutcomeUnknown(failure: { readonly status?: number | undefined; readonly code?: string | undefined }): boolean {
  return failure.status === undefined ? connectionLost.has(failure.code ?? "") : overloaded.has(failure.status);
}

/** Whether the service has turned the request away without looking at it. */
export function isThrottled(response: PipelineResponse): boolean {
  return response.status === 429 || (response.status === 503 && retryAfterMs(response.headers, 0) !== undefined);
}

/** The wait before retry number `retry` (from 0): it doubles, is capped, and varies so that clients do not return in step. */
export function backoffMs(retry: number, settings: RetrySettings): number {
  const delay = Math.min(settings.maxRetryDelayInMs, settings.retryDelayInMs * 2 ** retry);
  return delay * (0.5 + Math.random() / 2);
}

/**
 * Sends a request again, blindly, where that is safe:
 *
 * - throttled (429, and 503 with Retry-After): always, the service has not looked at it;
 * - never connected: always, nobody has seen it;
 * - broken down or cut off: GET only. Whether a change arrived is found out by reading (see `submit.ts`).
 *
 * The clock of the client does the waiting. The retry policy of the pipeline library has a clock of its own, and does not tell
 * its strategies the method when there is no answer.
 */
export function retryByMethodPolicy(settings: RetrySettings, clock: Clock): PipelinePolicy {
  return {
    name: "pecgenRetryPolicy",
    async sendRequest(request, next) {
      for (let retry = 0; ; retry++) {
        let outcome: Outcome;
        try {
          outcome = { response: await next(request) };
        } catch (error) {
          if (!isRestError(error)) throw error;
          outcome = { error };
        }
        if (request.abortSignal?.aborted) throw new AbortError("The request was aborted.");
        const waitMs = retry < settings.maxRetries ? waitBeforeRetry(request.method, outcome, retry, settings, clock) : undefined;
        if (waitMs === undefined) {
          if (outcome.error !== undefined) throw outcome.error;
          return outcome.response;
        }
        if (waitMs > 0) await clock.delay(waitMs, nativeSignal(request));
      }
    },
  };
}

/** What came of one attempt. */
export type Outcome =
  { readonly response: PipelineResponse; readonly error?: undefined } | { readonly response?: undefined; readonly error: RestError };

/** Milliseconds to wait before the next attempt; `undefined` when there is to be none. */
export function waitBeforeRetry(
  method: HttpMethods,
  outcome: Outcome,
  retry: number,
  settings: RetrySettings,
  clock: Clock,
): number | undefined {
  const response = outcome.response ?? outcome.error.response;
  const code = outcome.error?.code;
  const untouched = response === undefined ? neverConnected.has(code ?? "") : isThrottled(response);
  const repeatable = method === "GET" || method === "HEAD" || method === "OPTIONS";
  if (!untouched && !(repeatable && isOutcomeUnknown({ status: response?.status, code }))) return undefined;
  const asked = untouched && response !== undefined ? retryAfterMs(response.headers, clock.now()) : undefined;
  return Math.min(asked ?? backoffMs(retry, settings), settings.maxRetryDelayInMs);
}

/** The transport made a native signal of whatever the caller gave; only an injected pipeline can leave another one here. */
function nativeSignal({ abortSignal }: PipelineRequest): AbortSignal | undefined {
  return abortSignal instanceof AbortSignal ? abortSignal : undefined;
}
