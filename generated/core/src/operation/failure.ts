import type { PipelineResponse } from "@azure/core-rest-pipeline";
import { type CallContext, ChangeIgnoredError, ProvisioningFailedError } from "../errors/arm-error.ts";
import { readErrorBody } from "../errors/error-body.ts";
import { cleanText } from "../errors/text.ts";
import { at, parseBody } from "../json.ts";

/** How a change ended. */
export interface Failure {
  readonly phase: "Failed" | "Canceled";
  /** The word of the service. */
  readonly wire: string;
  readonly connection: unknown;
}

/** The failure that the status of an operation reports, with the service's reasons where it gives some. */
export function operationFailure(failure: Failure, response: PipelineResponse, context: CallContext): ProvisioningFailedError {
  const body = parseBody(response.bodyAsText ?? "");
  const value = body.kind === "json" ? (at(body.value, "error") ?? at(body.value, "properties", "error")) : undefined;
  const reasons = value === undefined || value === null ? {} : readErrorBody({ kind: "json", value }, "");
  return provisioningFailed(failure, reasons, response, context);
}

/** The failure that the connection itself reports: it only has a word for it. */
export function resourceFailure(failure: Failure, response: PipelineResponse, context: CallContext): ProvisioningFailedError {
  return provisioningFailed(failure, {}, response, context);
}

/** The failure of a change that the service has taken and not made. */
export function ignoredChange(wire: string, resource: unknown, response: PipelineResponse, context: CallContext): ChangeIgnoredError {
  const message =
    `The service has accepted ${context.operationId}, and the connection is still "${cleanText(wire)}": it cannot be approved any more. ` +
    "Remove it; its consumer then deletes the private endpoint and requests a new connection.";
  const { status: statusCode, headers, request } = response;
  return new ChangeIgnoredError(
    { phase: "Failed", phaseOnWire: wire, resource },
    { code: "ChangeIgnored", message, statusCode, headers, request, response },
    context,
  );
}

function provisioningFailed(
  failure: Failure,
  reasons: ReturnType<typeof readErrorBody>,
  response: PipelineResponse,
  context: CallContext,
): ProvisioningFailedError {
  return new ProvisioningFailedError(
    { phase: failure.phase, phaseOnWire: failure.wire, resource: failure.connection },
    {
      ...reasons,
      code: reasons.code ?? `Provisioning${failure.phase}`,
      message: reasons.message ?? `${context.operationId} was accepted and then ended as "${cleanText(failure.wire)}".`,
      statusCode: response.status,
      headers: response.headers,
      request: response.request,
      response,
    },
    context,
  );
}
