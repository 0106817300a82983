import { type ArmError, MissingPermissionError, MissingRegistrationError } from "@pecgen/client";
import { ExitCode } from "../exit-codes.ts";

/** The exit code of what the service answered. */
export function armCode({ statusCode }: ArmError): ExitCode {
  if (statusCode === 401 || statusCode === 403) return ExitCode.unauthorized;
  if (statusCode === 404 || statusCode === 204 || statusCode === 410) return ExitCode.notFound;
  if (statusCode === 409 || statusCode === 412) return ExitCode.refused;
  return ExitCode.failed;
}

export function armMessage({ code, message, statusCode }: ArmError): string {
  return `${message.replace(/[.\s]*$/, ".")} (${code}${statusCode === undefined ? "" : `, HTTP ${statusCode}`})`;
}

/** What else the service said, what to do, and what support asks for. */
export function armNotes(error: ArmError): string[] {
  const { details, operationId, resourceType, apiVersion, requestId, correlationId } = error;
  return [
    ...details.map(({ code, message }) => [code, message].filter((word) => word !== undefined).join(": ")),
    ...adviceFor(error),
    `Operation ${operationId} of ${resourceType}, api-version ${apiVersion}`,
    ...(requestId === undefined ? [] : [`Request id ${requestId}`]),
    ...(correlationId === undefined ? [] : [`Correlation id ${correlationId}`]),
  ].filter((line) => line !== "");
}

function adviceFor(error: ArmError): string[] {
  if (error instanceof MissingRegistrationError) return [`az provider register --namespace ${error.namespace}`];
  if (error instanceof MissingPermissionError) return [`The missing permission is ${error.action}. pec doctor shows all that are missing.`];
  if (error.statusCode === 403) return ["pec doctor shows which permissions are missing."];
  return error.statusCode === 401 ? ["The token was not accepted. pec doctor shows whose it is, and for whom."] : [];
}
