import type { HostClientOptions } from "@pecgen/core";
import { safeText } from "../output/safe-text.ts";

type Policy = NonNullable<HostClientOptions["additionalPolicies"]>[number]["policy"];

/** Headers that may be shown. All others may hold a secret: tokens in requests, signed links in answers. */
const harmless = new Set([
  "accept",
  "cache-control",
  "content-length",
  "content-type",
  "date",
  "etag",
  "if-match",
  "retry-after",
  "user-agent",
  "x-ms-client-request-id",
  "x-ms-correlation-request-id",
  "x-ms-ratelimit-remaining-subscription-reads",
  "x-ms-ratelimit-remaining-subscription-writes",
  "x-ms-request-id",
]);

/** Tells about every attempt: one line each, or with headers too. Bodies are not shown. */
export function watchPolicy(detail: "lines" | "headers", say: (line: string) => void, now: () => number): Policy {
  const headers = (mark: string, all: Iterable<[string, string]>): void => {
    if (detail === "lines") return;
    for (const [name, value] of all) say(`${mark} ${name}: ${harmless.has(name.toLowerCase()) ? safeText(value) : "REDACTED"}`);
  };
  return {
    name: "pecWatchPolicy",
    async sendRequest(request, next) {
      const line = `${request.method} ${shownUrl(request.url)}`;
      if (detail === "headers") say(`> ${line}`);
      headers(">", request.headers);
      const began = now();
      try {
        const response = await next(request);
        const id = response.headers.get("x-ms-request-id");
        say(`< ${response.status} ${line} ${Math.round(now() - began)} ms${id === undefined ? "" : ` ${safeText(id)}`}`);
        headers("<", response.headers);
        return response;
      } catch (error) {
        say(`< ${safeText((error as { code?: string }).code ?? (error as Error).name)} ${line} ${Math.round(now() - began)} ms`);
        throw error;
      }
    },
  };
}

/** Queries of links are signed, so only the api-version of a query is shown. */
function shownUrl(address: string): string {
  const [path = "", query] = address.split("?", 2);
  if (query === undefined) return safeText(path);
  const shown = query.split("&").map((part) => (/^api-version=[\w.-]+$/i.test(part) ? part : `${part.split("=", 1)[0]}=REDACTED`));
  return safeText(`${path}?${shown.join("&")}`);
}
