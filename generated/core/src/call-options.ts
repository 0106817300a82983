import type { HttpHeaders, PipelineRequest } from "@azure/core-rest-pipeline";

/** One answer of the service, as `onResponse` gets it. */
export interface CallResponse {
  readonly method: string;
  /** The whole address. Those of polls and pages are signed: not for logs. */
  readonly url: string;
  readonly status: number;
  readonly headers: HttpHeaders;
  /** The body as text; empty when there is none. */
  readonly body: string;
}

/** What every call understands. */
export interface CallOptions {
  /** Aborts the call; it rejects with an error whose name is `AbortError`. */
  readonly abortSignal?: AbortSignal | undefined;
  /**
   * The longest time for the call in milliseconds, retries included: one read, one page of a list (2 minutes unless told),
   * or a whole operation with its polling (30 minutes unless told). Rejects with `OperationTimeoutError`.
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Additional request headers. `Authorization`, `Content-Length` and `Content-Type` are not taken from here; what cannot be a
   * header, and what is for the transport to say (`Host`, `Connection`, …), is a `TypeError` before a token is asked for.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Additional query parameters, by their names on the wire. Links of the service are followed as they are, without these. */
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /** The api-version for this call instead of the client's. */
  readonly apiVersion?: string | undefined;
  /** Called with every answer that belongs to the call: pages, polls and errors too, attempts that were retried not. */
  readonly onResponse?: ((response: CallResponse) => void) | undefined;
  /** The span that the requests belong to. */
  readonly tracingOptions?: PipelineRequest["tracingOptions"] | undefined;
}

/** Options of the list operations. */
export interface ListOptions extends CallOptions {
  /** How many pages to read before giving up with a `PagingError`: a stop for lists that do not end. 10,000 unless told. */
  readonly maxPages?: number | undefined;
}

/** Options of resuming an operation, and of everything that is one. */
export interface OperationOptions extends CallOptions {
  /** How long to wait between two polls, in milliseconds, where the service does not say. Starts at 2 seconds unless told, and grows. */
  readonly pollIntervalMs?: number | undefined;
}

/** Options of the calls that change or delete a connection. */
export interface UpdateOptions extends OperationOptions {
  /** Sent as `If-Match`: the service refuses with 412 if the connection has another ETag by now. Few services look at it. */
  readonly ifMatch?: string | undefined;
}

/** Options of approve and reject. */
export interface DecisionOptions extends UpdateOptions {
  /** What the requester gets to read. Not sent to services that do not take one. */
  readonly description?: string | undefined;
}
