import type { TokenCredential } from "@azure/core-auth";
import { bearerTokenAuthenticationPolicy, type PipelinePolicy } from "@azure/core-rest-pipeline";
import { type Clock, setAlarm } from "../clock.ts";

/** Nobody takes longer to sign in: codes for devices are good for as long. */
const longestSignInMs = 15 * 60_000;

/**
 * The bearer token policy of the pipeline library, with its token cache and its answers to claims challenges.
 *
 * That policy refuses every `http:` address. The guard before it has already refused all of them but loopback, and
 * loopback only where the caller asked for it, so those are shown to it as `https:` while it does its work.
 */
export function authPolicy(credential: TokenCredential, scope: string, clock: Clock): PipelinePolicy {
  const bearer = bearerTokenAuthenticationPolicy({ credential: shared(credential, clock), scopes: scope });
  return {
    name: bearer.name,
    sendRequest(request, next) {
      if (!request.allowInsecureConnection) return bearer.sendRequest(request, next);
      const address = request.url;
      request.url = address.replace(/^http:/i, "https:");
      const sent = bearer.sendRequest(request, (authorized) => {
        authorized.url = address;
        return next(authorized);
      });
      return sent.finally(() => {
        request.url = address;
      });
    },
  };
}

/**
 * All calls wait for the same token, which the library asks for with the signal of the call that came first: that one would
 * take it away from the others when it is broken off. What never comes is given up, so that it can be asked for again.
 */
function shared(credential: TokenCredential, clock: Clock): TokenCredential {
  return {
    async getToken(scopes, options) {
      const stop = new AbortController();
      const token = credential.getToken(scopes, { ...options, abortSignal: stop.signal });
      return new Promise((resolve, reject) => {
        const stopAlarm = setAlarm(clock, longestSignInMs, () => {
          reject(new Error("The credential gave no token within 15 minutes."));
          stop.abort();
        });
        Promise.resolve(token).then(resolve, reject).finally(stopAlarm);
      });
    },
  };
}
