import type { PipelinePolicy, PipelineResponse } from "@azure/core-rest-pipeline";
import { parseUrl } from "../url.ts";

const mostRedirects = 20;
/** As in the pipeline library, without 303: that is the way to what a POST has made, and none of ours makes anything. */
const always = new Set([300, 307]);
const forReads = new Set([301, 302]);

/**
 * Follows redirects within one origin; all others are left to the caller. The guard sees every hop, and the token policy
 * sets its header anew.
 *
 * The policy of the pipeline library does the same, and brings along what reads and rewrites bodies of every kind: 1 kB of
 * each bundle for browsers, where fetch does not even show a redirect.
 */
export function redirectWithinOriginPolicy(): PipelinePolicy {
  return {
    name: "redirectPolicy",
    async sendRequest(request, next) {
      let response = await next(request);
      for (let count = 0, to = placeOf(response); count < mostRedirects && to !== undefined; count++, to = placeOf(response)) {
        request.url = to;
        request.headers.delete("authorization");
        response = await next(request);
      }
      return response;
    },
  };
}

/** Where to go on; `undefined` where the answer is none that is followed. */
function placeOf({ request, status, headers }: PipelineResponse): string | undefined {
  if (!always.has(status) && !(forReads.has(status) && (request.method === "GET" || request.method === "HEAD"))) return undefined;
  const location = headers.get("location");
  if (location === undefined || location === "") return undefined;
  const url = parseUrl(location, request.url);
  return url?.origin === parseUrl(request.url)?.origin ? url?.href : undefined;
}
