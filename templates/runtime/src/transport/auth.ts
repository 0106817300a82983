import type { TokenCredential } from "@azure/core-auth";
import { bearerTokenAuthenticationPolicy, type PipelinePolicy } from "@azure/core-rest-pipeline";

/**
 * The bearer token policy of the pipeline library, with its token cache and its answers to claims challenges.
 *
 * That policy refuses every `http:` address. The guard before it has already refused all of them but loopback, and
 * loopback only where the caller asked for it, so those are shown to it as `https:` while it does its work.
 */
export function authPolicy(credential: TokenCredential, scope: string): PipelinePolicy {
  const bearer = bearerTokenAuthenticationPolicy({ credential, scopes: scope });
  return {
    name: bearer.name,
    async sendRequest(request, next) {
      if (!request.allowInsecureConnection) return bearer.sendRequest(request, next);
      const address = request.url;
      request.url = address.replace(/^http:/i, "https:");
      try {
        return await bearer.sendRequest(request, (authorized) => {
          authorized.url = address;
          return next(authorized);
        });
      } finally {
        request.url = address;
      }
    },
  };
}
