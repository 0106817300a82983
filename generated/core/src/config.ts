import type { HttpClient, Pipeline } from "@azure/core-rest-pipeline";
import { checkSubscriptionId } from "./arm-id.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type CloudName, clouds } from "./clouds.ts";
import type { AdditionalPolicy, HostClientOptions, PipelineSettings } from "./client-options.ts";
import { ForeignOriginError } from "./errors/errors.ts";
import type { ExchangeLimits } from "./transport/exchange.ts";
import { type AllowedOrigins, checkScheme } from "./transport/origins.ts";
import type { RetrySettings } from "./transport/retry.ts";

/** The options that do not depend on a resource type, checked, and with every default filled in. */
export interface ChannelConfig {
  /** Without a trailing slash. */
  readonly endpoint: string;
  readonly scope: string;
  /** `undefined` when it is up to the resource type. */
  readonly apiVersion: string | undefined;
  readonly subscriptionId: string | undefined;
  readonly allowed: AllowedOrigins;
  readonly retry: RetrySettings;
  readonly limits: ExchangeLimits;
  readonly clock: Clock;
  readonly pipeline: Pipeline | undefined;
  readonly pipelineOptions: PipelineSettings;
  readonly httpClient: HttpClient | undefined;
  readonly additionalPolicies: readonly AdditionalPolicy[];
}

/** The options of a client of one resource type. */
export interface ClientConfig extends ChannelConfig {
  readonly apiVersion: string;
}

/** @throws ForeignOriginError, InvalidResourceIdError, TypeError for options that no request could be made with */
export function channelConfig(options: HostClientOptions): ChannelConfig {
  const insecureLoopback = options.allowInsecureLoopback ?? false;
  const cloud = cloudOf(options.cloud ?? "public");
  const endpoint = endpointOf(options.endpoint ?? cloud.endpoint, insecureLoopback);
  if (options.subscriptionId !== undefined) checkSubscriptionId(options.subscriptionId);
  // Without an audience, a token for an endpoint of the caller's is good for that endpoint only, whoever it belongs to.
  const audience = options.audience ?? (options.endpoint === undefined ? cloud.audience : new URL(endpoint).origin);
  return {
    endpoint,
    scope: `${audience}/.default`,
    apiVersion: options.apiVersion,
    subscriptionId: options.subscriptionId,
    allowed: {
      insecureLoopback,
      origins: new Set([endpoint, ...(options.allowedOrigins ?? [])].map((address) => checkScheme(address, insecureLoopback).origin)),
    },
    retry: {
      maxRetries: options.retryOptions?.maxRetries ?? 3,
      retryDelayInMs: options.retryOptions?.retryDelayInMs ?? 1_000,
      maxRetryDelayInMs: options.retryOptions?.maxRetryDelayInMs ?? 64_000,
    },
    limits: {
      attemptTimeoutMs: options.attemptTimeoutMs ?? 100_000,
      maxResponseBytes: options.maxResponseBytes ?? 16 * 1024 * 1024,
    },
    clock: options.clock ?? systemClock,
    pipeline: options.pipeline,
    pipelineOptions: options,
    httpClient: options.httpClient,
    additionalPolicies: options.additionalPolicies ?? [],
  };
}

function cloudOf(name: CloudName): (typeof clouds)[CloudName] {
  if (!Object.hasOwn(clouds, name)) {
    throw new TypeError(`There is no cloud "${name}": it is one of ${Object.keys(clouds).join(", ")}.`);
  }
  return clouds[name];
}

function endpointOf(address: string, insecureLoopback: boolean): string {
  const url = checkScheme(address, insecureLoopback);
  if (url.search !== "" || url.hash !== "") {
    throw new ForeignOriginError(url.origin, "an endpoint has no query and no fragment");
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
