import type { TokenCredential } from "@azure/core-auth";
import {
  agentPolicy,
  bearerTokenAuthenticationPolicyName,
  type HttpClient,
  logPolicyName,
  type Pipeline,
  type PipelinePolicy,
  proxyPolicy,
  redirectPolicy,
  type SendRequest,
  setClientRequestIdPolicy,
  tlsPolicy,
  tracingPolicy,
  userAgentPolicy,
} from "@azure/core-rest-pipeline";
import { isNodeLike } from "@azure/core-util";
import type { PipelineSettings } from "../client-options.ts";
import type { ChannelConfig } from "../config.ts";
import { authPolicy } from "./auth.ts";
import { exchangePolicy } from "./exchange.ts";
import { guardPolicy } from "./guard.ts";
import { redactedLogPolicy } from "./log.ts";
import { retryByMethodPolicy } from "./retry.ts";

/**
 * What sends the requests of a client: through policies of the library (user agent, request id, tracing, redacted logs) or
 * through the caller's pipeline, with the policies that this runtime answers for. In the order of a request:
 * …, retry, same-origin redirects, **guard**, token, log, exchange.
 */
export function createSender(credential: TokenCredential, config: ChannelConfig, httpClient: HttpClient): SendRequest {
  if (config.pipeline !== undefined) {
    const pipeline = completed(config.pipeline, credential, config);
    return (request) => pipeline.sendRequest(httpClient, request);
  }
  // What the library's pipeline does anew for every request, done once.
  return defaultPolicies(credential, config).reduceRight<SendRequest>(
    (next, policy) => (request) => policy.sendRequest(request, next),
    (request) => httpClient.sendRequest(request),
  );
}

/**
 * Of the library's default pipeline what these requests need, in its order. Its retries repeat writes whose outcome is unknown
 * and leave a 429 without Retry-After alone; a connection that breaks inside a
 * compressed body goes unnoticed by its transport; its forms and multipart bodies are never sent.
 */
function defaultPolicies(credential: TokenCredential, config: ChannelConfig): readonly PipelinePolicy[] {
  const { pipelineOptions, retry, clock, additionalPolicies } = config;
  const { userAgentOptions, telemetryOptions, loggingOptions } = pipelineOptions;
  const additional = (wanted: "perCall" | "perRetry"): PipelinePolicy[] =>
    additionalPolicies.flatMap(({ policy, position }) => (position === wanted ? [policy] : []));
  return [
    connectionPolicies(pipelineOptions),
    userAgentPolicy(userAgentOptions),
    setClientRequestIdPolicy(telemetryOptions?.clientRequestIdHeaderName),
    additional("perCall"),
    retryByMethodPolicy(retry, clock),
    redirectPolicy(),
    tracingPolicy({ ...userAgentOptions, ...loggingOptions }),
    guardPolicy(config.allowed),
    authPolicy(credential, config.scope, clock),
    redactedLogPolicy(loggingOptions),
    additional("perRetry"),
    exchangePolicy(config.limits, clock),
  ].flat();
}

/** How connections are made: browsers decide on their own. */
function connectionPolicies({ agent, tlsOptions, proxyOptions }: PipelineSettings): readonly PipelinePolicy[] {
  if (!isNodeLike) return [];
  return [
    agent === undefined ? [] : agentPolicy(agent),
    tlsOptions === undefined ? [] : tlsPolicy(tlsOptions),
    proxyPolicy(proxyOptions),
  ].flat();
}

/** A copy of the caller's pipeline, with what it must not be without. */
function completed(of: Pipeline, credential: TokenCredential, config: ChannelConfig): Pipeline {
  const pipeline = of.clone();
  const hasCredential = pipeline.getOrderedPolicies().some(({ name }) => name === bearerTokenAuthenticationPolicyName);
  pipeline.addPolicy(guardPolicy(config.allowed), {
    phase: "Sign",
    beforePolicies: [bearerTokenAuthenticationPolicyName],
  });
  if (!hasCredential) pipeline.addPolicy(authPolicy(credential, config.scope, config.clock), { phase: "Sign" });
  for (const { policy, position } of config.additionalPolicies) {
    pipeline.addPolicy(policy, position === "perRetry" ? { afterPhase: "Sign" } : {});
  }
  pipeline.addPolicy(exchangePolicy(config.limits, config.clock), {
    afterPhase: "Sign",
    afterPolicies: [logPolicyName],
  });
  return pipeline;
}
