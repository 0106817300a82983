import { answerParts, type CallContext, ChangeIgnoredError, ProvisioningFailedError } from "../errors/arm-error.ts";
import { readErrorBody } from "../errors/error-body.ts";
import { cleanText } from "../errors/text.ts";
import { at } from "../json.ts";
import type { Answer } from "./answer.ts";
import type { Verdict } from "./verdict.ts";

/** How a change ended. */
type Failure = ConstructorParameters<typeof ProvisioningFailedError>[0];

/** The failure that the status of an operation reports, with the service's reasons where it gives some. */
export function operationFailure(failure: Failure, answer: Answer, context: CallContext): ProvisioningFailedError {
  const value = at(answer.body, "error") ?? at(answer.body, "properties", "error") ?? undefined;
  return provisioningFailed(failure, answer, context, value === undefined ? {} : readErrorBody({ kind: "json", value }, ""));
}

/** The failure that the connection itself reports: it only has a word for it, or none where the change was ignored. */
export function changeFailure(
  verdict: Verdict & { kind: "failed" | "ignored" },
  resource: unknown,
  answer: Answer,
  context: CallContext,
): ProvisioningFailedError {
  const phaseOnWire = verdict.wire;
  if (verdict.kind === "failed") return provisioningFailed({ phase: verdict.phase, phaseOnWire, resource }, answer, context);
  const message =
    `The service has accepted ${context.operationId}, and the connection is still "${cleanText(phaseOnWire)}": it cannot be approved any more. ` +
    "Remove it; its consumer then deletes the private endpoint and requests a new connection.";
  const parts = { ...answerParts(answer.response), code: "ChangeIgnored", message };
  return new ChangeIgnoredError({ phase: "Failed", phaseOnWire, resource }, parts, context);
}

function provisioningFailed(
  failure: Failure,
  { response }: Answer,
  context: CallContext,
  reasons: ReturnType<typeof readErrorBody> = {},
): ProvisioningFailedError {
  const {
    code = `Provisioning${failure.phase}`,
    message = `${context.operationId} was accepted and then ended as "${cleanText(failure.phaseOnWire)}".`,
  } = reasons;
  return new ProvisioningFailedError(failure, { ...reasons, ...answerParts(response), code, message }, context);
}
