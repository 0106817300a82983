import { AbortError } from "@azure/abort-controller";
import { createPipelineRequest, type HttpMethods, type PipelineResponse, type SendRequest } from "@azure/core-rest-pipeline";
import type { CallOptions } from "../call-options.ts";
import { type Clock, onAbort, setAlarm } from "../clock.ts";
import type { ChannelConfig } from "../config.ts";
import { transportError } from "../errors/answer-error.ts";
import type { CallContext } from "../errors/arm-error.ts";
import { OperationTimeoutError } from "../errors/errors.ts";
import type { JsonObject } from "../json.ts";
import { requestHeaders } from "./headers.ts";
import { type AllowedOrigins, checkOrigin, resolveLink } from "./origins.ts";

/** One request to be sent. */
export interface Call {
  readonly method: HttpMethods;
  readonly url: string;
  /** Sent as JSON. Without it the request has neither a body nor a `Content-Type`. */
  readonly body?: JsonObject;
  /** Headers of the operation; they win over those of the caller. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly options: CallOptions;
  readonly context: CallContext;
}

/** Sends requests and gives back whatever the service answers; only the caller knows which answers are errors. */
export class Transport {
  readonly #send: SendRequest;
  readonly #clock: Clock;
  readonly #endpoint: string;
  readonly #allowed: AllowedOrigins;

  constructor(send: SendRequest, config: ChannelConfig) {
    this.#send = send;
    this.#clock = config.clock;
    this.#endpoint = config.endpoint;
    this.#allowed = config.allowed;
  }

  /**
   * @throws ArmError when there is no answer, AbortError, OperationTimeoutError, ForeignOriginError,
   * and whatever the credential throws
   */
  async send(call: Call): Promise<PipelineResponse> {
    const { abortSignal } = call.options;
    const aborted = (): AbortError => new AbortError(`${call.context.operationId} was aborted.`);
    // The transport would notice only after the token was asked for.
    if (abortSignal?.aborted) throw aborted();
    if (call.timeoutMs <= 0) throw new OperationTimeoutError(call.context, call.timeoutMs);
    const stop = new AbortController();
    let leave = (): void => {};
    const breakOff = (): void => {
      stop.abort();
      leave();
    };
    let late = false;
    const stopAlarm = setAlarm(this.#clock, call.timeoutMs, () => {
      late = true;
      breakOff();
    });
    const stopListening = abortSignal === undefined ? undefined : onAbort(abortSignal, breakOff);
    try {
      const response = await new Promise<PipelineResponse>((resolve, reject) => {
        // Not everything on the way listens to the signal: a credential may wait for something of its own.
        leave = reject;
        this.#send(this.#request(call, stop.signal)).then(resolve, reject);
      });
      refuseForeignRedirect(response, this.#endpoint, this.#allowed);
      call.options.onResponse?.({
        method: response.request.method,
        url: response.request.url,
        status: response.status,
        headers: response.headers,
        body: response.bodyAsText ?? "",
      });
      return response;
    } catch (error) {
      if (abortSignal?.aborted) throw aborted();
      if (late) throw new OperationTimeoutError(call.context, call.timeoutMs);
      throw transportError(error, call.context);
    } finally {
      stopAlarm();
      stopListening?.();
    }
  }

  /**
   * Follows a link of the service, which may be relative. Nothing is added to it but headers.
   * A foreign one does not even reach the pipeline, whose traces and logs would repeat it.
   */
  async follow(link: string, call: Omit<Call, "method" | "url" | "body">): Promise<PipelineResponse> {
    const url = resolveLink(link, this.#endpoint);
    checkOrigin(url, this.#allowed);
    return this.send({ ...call, method: "GET", url });
  }

  #request(call: Call, abortSignal: AbortSignal): ReturnType<typeof createPipelineRequest> {
    const { headers, tracingOptions } = call.options;
    const request = createPipelineRequest({
      url: call.url,
      method: call.method,
      headers: requestHeaders(headers, call.headers, call.body !== undefined),
      abortSignal,
    });
    if (call.body !== undefined) request.body = JSON.stringify(call.body);
    // The library does not take these over when it makes a request.
    if (tracingOptions !== undefined) request.tracingOptions = tracingOptions;
    return request;
  }
}

/** The pipeline follows redirects within one origin and gives back the others, which nobody is to mistake for an answer. */
function refuseForeignRedirect(response: PipelineResponse, endpoint: string, allowed: AllowedOrigins): void {
  const location = response.headers.get("location");
  if (response.status >= 300 && response.status < 400 && location !== undefined) {
    checkOrigin(resolveLink(location, endpoint), allowed);
  }
}
