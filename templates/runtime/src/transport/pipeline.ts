import type { TokenCredential } from "@azure/core-auth";
import {
  bearerTokenAuthenticationPolicyName,
  createPipelineFromOptions,
  decompressResponsePolicyName,
  logPolicyName,
  type Pipeline,
} from "@azure/core-rest-pipeline";
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

function defaultPipeline(config: ChannelConfig): Pipeline {
  const pipeline = createPipelineFromOptions(config.pipelineOptions);
  // The library's own retries repeat writes whose outcome is unknown, and leave a 429 without Retry-After alone.
  pipeline.removePolicy({ phase: "Retry" });
  pipeline.removePolicy({ name: logPolicyName });
  // A connection that breaks inside a compressed body goes unnoticed by the transport; lists of connections are small.
  pipeline.removePolicy({ name: decompressResponsePolicyName });
  pipeline.addPolicy(retryByMethodPolicy(config.retry), { phase: "Retry" });
  pipeline.addPolicy(redactedLogPolicy(config.pipelineOptions.loggingOptions), { afterPhase: "Sign" });
  return pipeline;
}
