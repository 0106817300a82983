import type { TokenCredential } from "@azure/core-auth";
import {
  agentPolicy,
  bearerTokenAuthenticationPolicyName,
  createEmptyPipeline,
  logPolicyName,
  type Pipeline,
  proxyPolicy,
  redirectPolicy,
  setClientRequestIdPolicy,
  tlsPolicy,
  tracingPolicy,
  userAgentPolicy,
} from "@azure/core-rest-pipeline";
import { isNodeLike } from "@azure/core-util";
import type { ChannelConfig } from "../config.ts";
import { authPolicy } from "./auth.ts";
import { exchangePolicy } from "./exchange.ts";
import { guardPolicy } from "./guard.ts";
import { redactedLogPolicy } from "./log.ts";
import { retryByMethodPolicy } from "./retry.ts";

/**
 * The pipeline of a client: the library's own (user agent, request id, tracing, proxy, redacted logs), or the caller's,
 * with the policies that this runtime answers for. In the order of a request:
 * …, retry, same-origin redirects, **guard**, token, log, exchange.
 */
export function createPipeline(credential: TokenCredential, config: ChannelConfig): Pipeline {
  const pipeline = config.pipeline === undefined ? defaultPipeline(config) : config.pipeline.clone();
  const hasCredential = pipeline.getOrderedPolicies().some(({ name }) => name === bearerTokenAuthenticationPolicyName);
  pipeline.addPolicy(guardPolicy(config.allowed), {
    phase: "Sign",
    beforePolicies: [bearerTokenAuthenticationPolicyName],
  });
  if (!hasCredential) pipeline.addPolicy(authPolicy(credential, config.scope), { phase: "Sign" });
  for (const { policy, position } of config.additionalPolicies) {
    pipeline.addPolicy(policy, position === "perRetry" ? { afterPhase: "Sign" } : {});
  }
  pipeline.addPolicy(exchangePolicy(config.limits, config.clock), {
    afterPhase: "Sign",
    afterPolicies: [logPolicyName],
  });
  return pipeline;
}

/**
 * Of the library's default pipeline what these requests need. Its retries repeat writes whose outcome is unknown and leave
 * a 429 without Retry-After alone; a connection that breaks inside a compressed body goes unnoticed by its transport; its
 * forms and multipart bodies are never sent.
 */
function defaultPipeline({ pipelineOptions, retry, clock }: ChannelConfig): Pipeline {
  const { agent, tlsOptions, proxyOptions, userAgentOptions, telemetryOptions, loggingOptions } = pipelineOptions;
  const pipeline = createEmptyPipeline();
  if (isNodeLike) {
    if (agent !== undefined) pipeline.addPolicy(agentPolicy(agent));
    if (tlsOptions !== undefined) pipeline.addPolicy(tlsPolicy(tlsOptions));
    pipeline.addPolicy(proxyPolicy(proxyOptions));
    // Browsers follow redirects on their own.
    pipeline.addPolicy(redirectPolicy(), { afterPhase: "Retry" });
  }
  pipeline.addPolicy(userAgentPolicy(userAgentOptions));
  pipeline.addPolicy(setClientRequestIdPolicy(telemetryOptions?.clientRequestIdHeaderName));
  pipeline.addPolicy(retryByMethodPolicy(retry, clock), { phase: "Retry" });
  pipeline.addPolicy(tracingPolicy({ ...userAgentOptions, ...loggingOptions }), { afterPhase: "Retry" });
  pipeline.addPolicy(redactedLogPolicy(loggingOptions), { afterPhase: "Sign" });
  return pipeline;
}
