import {
  createHttpHeaders,
  type HttpHeaders,
  logPolicy,
  type LogPolicyOptions,
  type PipelinePolicy,
  type PipelineResponse,
} from "@azure/core-rest-pipeline";

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
  const library = logPolicy(options);
  const allowed = new Set([...harmless, ...(options.additionalAllowedHeaderNames ?? []).map((name) => name.toLowerCase())]);
  return {
    name: library.name,
    async sendRequest(request, next) {
      let answer: PipelineResponse | undefined;
      const shown = await library.sendRequest(request, async (logged) => {
        answer = await next(logged);
        return shownOf(answer, allowed);
      });
      return answer ?? shown;
    },
  };
}

/** Where nothing is logged, nobody asks for the headers. */
function shownOf({ request, status, headers }: PipelineResponse, allowed: ReadonlySet<string>): PipelineResponse {
  return {
    request,
    status,
    get headers() {
      return redact(headers, allowed);
    },
  };
}

function redact(headers: HttpHeaders, allowed: ReadonlySet<string>): HttpHeaders {
  return createHttpHeaders(
    Object.fromEntries([...headers].map(([name, value]) => [name, allowed.has(name.toLowerCase()) ? value : "REDACTED"])),
  );
}
