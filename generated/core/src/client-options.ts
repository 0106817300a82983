import type { HttpClient, InternalPipelineOptions, Pipeline, PipelinePolicy, PipelineRetryOptions } from "@azure/core-rest-pipeline";
import type { Clock } from "./clock.ts";
import type { CloudName } from "./clouds.ts";

/** A policy of the caller's own, once for every call or once for every attempt. */
export interface AdditionalPolicy {
  readonly policy: PipelinePolicy;
  readonly position: "perCall" | "perRetry";
}

/** The options of the pipeline library that are passed on to it. */
export type PipelineSettings = Pick<
  InternalPipelineOptions,
  "proxyOptions" | "tlsOptions" | "agent" | "userAgentOptions" | "telemetryOptions" | "loggingOptions"
>;

/**
 * Options of a client, all of them optional.
 *
 * @typeParam Version - The api-versions that can be asked of it.
 */
export interface HostClientOptions<Version extends string = string> extends PipelineSettings {
  /** The subscription of targets that are given by their parameters and do not name one. */
  readonly subscriptionId?: string | undefined;
  /** The api-version of every request: one of the descriptor's, or any other. The descriptor's newest unless told. */
  readonly apiVersion?: Version | undefined;
  /** The cloud that `endpoint` and `audience` come from. */
  readonly cloud?: CloudName | undefined;
  /** Address of the Resource Manager, https, with or without a path. */
  readonly endpoint?: string | undefined;
  /**
   * Who tokens are for; the scope is `<audience>/.default`. Unless told, the audience of the cloud, or of `endpoint` itself
   * where that is given: a gateway that passes tokens on needs the audience of what is behind it here.
   */
  readonly audience?: string | undefined;
  /** Further origins that links of the service may lead to, for example `https://management.azure.com` behind a gateway. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Allows `http:` for `localhost`, `127.x.x.x` and `[::1]`: for simulators. */
  readonly allowInsecureLoopback?: boolean | undefined;
  /**
   * How often and how long to retry. 3 retries, from 1 to 64 seconds apart, unless told. A `pipeline` of your own has its own
   * retries, and takes from here only how a change whose answer got lost is looked for. Polls are paced by the service.
   */
  readonly retryOptions?: Readonly<PipelineRetryOptions> | undefined;
  /** The longest time for one attempt in milliseconds, to the last byte of the answer. 100 seconds unless told. */
  readonly attemptTimeoutMs?: number | undefined;
  /** The largest response body in bytes. 16 MiB unless told. */
  readonly maxResponseBytes?: number | undefined;
  /**
   * A pipeline to use instead of the default one, with its own retries and logs. The guard against foreign origins is added
   * to a copy of it, and the token policy too if it has none.
   */
  readonly pipeline?: Pipeline | undefined;
  /** What sends the requests: a transport of your own, or a simulator in the same process. */
  readonly httpClient?: HttpClient | undefined;
  readonly additionalPolicies?: readonly AdditionalPolicy[] | undefined;
  /** The time that retries, polls and time limits live in: for tests. */
  readonly clock?: Clock | undefined;
}
