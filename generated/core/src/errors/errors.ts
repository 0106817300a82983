import { quote } from "./text.ts";

/** A resource id or a target that cannot be addressed. Thrown before any token is asked for. */
export class InvalidResourceIdError extends Error {
  override name = "InvalidResourceIdError";
}

/** A name that would change the address of a request. Thrown before any token is asked for. */
export class InvalidSegmentError extends InvalidResourceIdError {
  override name = "InvalidSegmentError";
  /** What the value was meant to be, for example `vaultName`. */
  readonly parameter: string;

  constructor(parameter: string, value: unknown, problem: string) {
    super(`${parameter} ${quote(value)} cannot be part of a resource id: ${problem}.`);
    this.parameter = parameter;
  }
}

/**
 * A link, a redirect or an endpoint leads to an origin that is not allowed. The token was not sent there.
 * Origins behind a gateway are named in `allowedOrigins`.
 */
export class ForeignOriginError extends Error {
  override name = "ForeignOriginError";
  /** The refused origin, without path and query; `undefined` when the link is not an address at all. */
  readonly origin: string | undefined;

  constructor(origin: string | undefined, why = "it is neither the endpoint nor in allowedOrigins") {
    super(`Refused to send a request to ${origin ?? "a link that is not an address"}: ${why}.`);
    this.origin = origin;
  }
}

/** A call took longer than its `timeoutMs`. A long-running operation goes on in the service and can be resumed. */
export class OperationTimeoutError extends Error {
  override name = "OperationTimeoutError";
  readonly operationId: string;
  readonly resourceType: string;
  readonly timeoutMs: number;
  /** The connection as last read. Not enumerable, so that logs do not get it by accident. */
  declare readonly resource: unknown;

  constructor(context: { readonly operationId: string; readonly resourceType: string }, timeoutMs: number, resource?: unknown) {
    super(`${context.operationId} was not finished within ${timeoutMs} ms.`);
    this.operationId = context.operationId;
    this.resourceType = context.resourceType;
    this.timeoutMs = timeoutMs;
    Object.defineProperty(this, "resource", { value: resource, enumerable: false });
  }
}

/** The resource type has no such operation at this api-version. */
export class UnsupportedOperationError extends Error {
  override name = "UnsupportedOperationError";
  readonly resourceType: string;
  /** The missing member of the descriptor's operations, for example `update`. */
  readonly operation: string;

  constructor(resourceType: string, operation: string) {
    super(`${resourceType} has no "${operation}" operation for private endpoint connections.`);
    this.resourceType = resourceType;
    this.operation = operation;
  }
}

/** The pages of a list do not end: one links back to an earlier one, or there are more than `maxPages`. */
export class PagingError extends Error {
  override name = "PagingError";
}
