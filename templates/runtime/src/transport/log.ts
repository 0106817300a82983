import {
  createHttpHeaders,
  type HttpHeaders,
  logPolicy,
  type LogPolicyOptions,
  type PipelinePolicy,
  type PipelineResponse,
} from "@azure/core-rest-pipeline";
import { createClientLogger } from "@azure/logger";

/** What the library logs with, unless it is told otherwise. */
const { info } = createClientLogger("core-rest-pipeline");

const harmless = [
  "content-length",
  "content-type",
  "date",
  "etag",
  "retry-after",
  "x-ms-client-request-id",
  "x-ms-correlation-request-id",
  "x-ms-request-id",
];

/**
 * The log policy of the pipeline library, which redacts requests but prints the headers of responses as they are.
 * Those hold signed links (`Location`, `Azure-AsyncOperation`), so it gets to see a response with redacted ones.
 */
export function redactedLogPolicy(options: LogPolicyOptions = {}): PipelinePolicy {
  const { logger = info } = options;
  const library = logPolicy(options);
  const allowed = new Set([...harmless, ...(options.additionalAllowedHeaderNames ?? []).map((name) => name.toLowerCase())]);
  return {
    name: library.name,
    sendRequest(request, next) {
      if (!logger.enabled) return next(request);
      let answer: PipelineResponse;
      const shown = library.sendRequest(request, async (logged) => {
        answer = await next(logged);
        return { request: logged, status: answer.status, headers: redact(answer.headers, allowed) };
      });
      return shown.then(() => answer);
    },
  };
}

function redact(headers: HttpHeaders, allowed: ReadonlySet<string>): HttpHeaders {
  return createHttpHeaders(
    Object.fromEntries([...headers].map(([name, value]) => [name, allowed.has(name.toLowerCase()) ? value : "REDACTED"])),
  );
}
