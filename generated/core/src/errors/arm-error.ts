import { type HttpHeaders, type PipelineRequest, type PipelineResponse, RestError, type RestErrorOptions } from "@azure/core-rest-pipeline";
import type { ProvisioningPhase } from "../canonical.ts";
import type { ArmErrorDetail } from "./error-body.ts";
import { cleanText } from "./text.ts";

/** The call that an error belongs to. */
export interface CallContext {
  readonly operationId: string;
  readonly resourceType: string;
  readonly apiVersion: string;
}

/** The parts of a failed call. Texts must be clean already. */
export interface ArmErrorParts {
  readonly code: string;
  readonly message: string;
  readonly target?: string | undefined;
  readonly details?: readonly ArmErrorDetail[] | undefined;
  readonly statusCode?: number | undefined;
  readonly headers?: HttpHeaders | undefined;
  readonly request?: PipelineRequest | undefined;
  readonly response?: PipelineResponse | undefined;
  readonly cause?: unknown;
}

/** The parts that every error of an answer has. */
export function answerParts(response: PipelineResponse): Pick<ArmErrorParts, "statusCode" | "headers" | "request" | "response"> {
  return { statusCode: response.status, headers: response.headers, request: response.request, response };
}

/**
 * A call that failed: refused by the service, answered unreadably, or not answered at all.
 *
 * It is a `RestError`, and itself keeps that `name`, so that `isRestError` holds also in another copy of the pipeline library.
 * Its subclasses have names of their own: `isRestError` holds for them where the library is the same.
 * `JSON.stringify` gives exactly the members below; `request` and `response` are there for debuggers, not enumerable.
 */
export class ArmError extends RestError implements CallContext {
  /** ARM's code, for example `Conflict`; a transport code such as `ECONNRESET`; or `Http<status>` if the body has none. */
  declare readonly code: string;
  /** The HTTP status; `undefined` when there was no answer. */
  declare readonly statusCode?: number;
  /** ARM's details, reduced to codes, messages and targets. */
  declare readonly details: readonly ArmErrorDetail[];
  /** What ARM says the error is about. */
  readonly target: string | undefined;
  /** `x-ms-request-id` of the answer: what support asks for. */
  readonly requestId: string | undefined;
  /** `x-ms-correlation-request-id` of the answer. */
  readonly correlationId: string | undefined;
  readonly operationId: string;
  readonly resourceType: string;
  readonly apiVersion: string;

  constructor(parts: ArmErrorParts, context: CallContext) {
    // RestError takes a member that is `undefined` for one that is not there, whatever its type says.
    super(parts.message, parts as RestErrorOptions);
    // RestError resets the prototype to its own, which would take this class's instanceof and methods away.
    Object.setPrototypeOf(this, new.target.prototype);
    if (parts.cause !== undefined) Object.defineProperty(this, "cause", { value: parts.cause, enumerable: false });
    this.details = parts.details ?? [];
    this.target = parts.target;
    this.requestId = parts.headers?.get("x-ms-request-id") ?? parts.headers?.get("x-ms-requestid");
    this.correlationId = parts.headers?.get("x-ms-correlation-request-id");
    this.operationId = context.operationId;
    this.resourceType = context.resourceType;
    this.apiVersion = context.apiVersion;
  }

  /** No tokens, no bodies, no query values: only what is listed here. */
  toJSON(): Record<string, unknown> {
    return {
      name: this.name,
      code: this.code,
      message: this.message,
      statusCode: this.statusCode,
      target: this.target,
      details: this.details,
      requestId: this.requestId,
      correlationId: this.correlationId,
      operationId: this.operationId,
      resourceType: this.resourceType,
      apiVersion: this.apiVersion,
    };
  }
}

/** The service accepted the change, and then it ended as failed or canceled. */
export class ProvisioningFailedError extends ArmError {
  override name = "ProvisioningFailedError";
  readonly phase: ProvisioningPhase & ("Failed" | "Canceled");
  /** The word of the service, for example `Cancelled`. */
  readonly phaseOnWire: string;
  /** The connection as last read, if it could be read. Not enumerable, so that logs do not get it by accident. */
  declare readonly resource: unknown;

  constructor(
    failure: { readonly phase: "Failed" | "Canceled"; readonly phaseOnWire: string; readonly resource: unknown },
    parts: ArmErrorParts,
    context: CallContext,
  ) {
    super(parts, context);
    this.phase = failure.phase;
    this.phaseOnWire = cleanText(failure.phaseOnWire);
    Object.defineProperty(this, "resource", { value: failure.resource, enumerable: false });
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), phase: this.phase, phaseOnWire: this.phaseOnWire };
  }
}

/** The service accepted the change, and the connection stayed in a state that does not allow it. */
export class ChangeIgnoredError extends ProvisioningFailedError {
  override name = "ChangeIgnoredError";
}
