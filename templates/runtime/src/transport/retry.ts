import {
  type HttpMethods,
  type PipelinePolicy,
  type PipelineRequest,
  type PipelineResponse,
  retryPolicy,
  type RetryStrategy,
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
 * When to send a request again, blindly:
 *
 * - throttled (429, and 503 with Retry-After): always, the service has not looked at it;
 * - never connected: always, nobody has seen it;
 * - broken down or cut off: GET only. Whether a change arrived is found out by reading (see `submit.ts`).
 */
export function retryStrategy(method: HttpMethods, settings: RetrySettings, now: () => number): RetryStrategy {
  const repeatable = method === "GET" || method === "HEAD" || method === "OPTIONS";
  return {
    name: "pecgenRetryStrategy",
    retry({ retryCount, response, responseError }) {
      const untouched = response === undefined ? neverConnected.has(responseError?.code ?? "") : isThrottled(response);
      const unknown = isOutcomeUnknown({ status: response?.status, code: responseError?.code });
      if (!untouched && !(repeatable && unknown)) return { skipStrategy: true };
      const asked = untouched && response !== undefined ? retryAfterMs(response.headers, now()) : undefined;
      return { retryAfterInMs: Math.min(asked ?? backoffMs(retryCount, settings), settings.maxRetryDelayInMs) };
    },
  };
}

/**
 * The retry policy of the pipeline library, with a strategy that knows the method also when the error does not.
 * It decides, and waits for nothing: the clock of the client does the waiting, before the next attempt.
 */
export function retryByMethodPolicy(settings: RetrySettings, clock: Clock): PipelinePolicy {
  return {
    name: "pecgenRetryPolicy",
    sendRequest(request, next) {
      const strategy = retryStrategy(request.method, settings, () => clock.now());
      let waitMs = 0;
      const atOnce: RetryStrategy = {
        name: strategy.name,
        retry(failure) {
          const decision = strategy.retry(failure);
          if (decision.retryAfterInMs === undefined) return decision;
          waitMs = decision.retryAfterInMs;
          return { retryAfterInMs: 0 };
        },
      };
      return retryPolicy([atOnce], { maxRetries: settings.maxRetries }).sendRequest(request, async (again) => {
        if (waitMs > 0) await clock.delay(waitMs, nativeSignal(again));
        return next(again);
      });
    },
  };
}

/** The transport made a native signal of whatever the caller gave; only an injected pipeline can leave another one here. */
function nativeSignal({ abortSignal }: PipelineRequest): AbortSignal | undefined {
  return abortSignal instanceof AbortSignal ? abortSignal : undefined;
}
