import type { PipelinePolicy } from "@azure/core-rest-pipeline";
import { type AllowedOrigins, checkOrigin, isInsecure } from "./origins.ts";

/**
 * Lets a request pass only to an allowed origin. It runs on every attempt and on every hop of a redirect, before the
 * credential policy: a link to somewhere else fails before a token is asked for, let alone sent.
 */
export function guardPolicy(allowed: AllowedOrigins): PipelinePolicy {
  return {
    name: "pecgenOriginGuardPolicy",
    async sendRequest(request, next) {
      request.allowInsecureConnection = isInsecure(checkOrigin(request.url, allowed));
      return next(request);
    },
  };
}
