import { isRestError, type PipelineResponse, RestError } from "@azure/core-rest-pipeline";
import { parseBody } from "../json.ts";
import { answerParts, ArmError, type CallContext } from "./arm-error.ts";
import { readErrorBody } from "./error-body.ts";
import { refusal } from "./refusal.ts";
import { cleanText } from "./text.ts";

/** The error that an answer stands for. `why` replaces the service's words when the answer was not an error by itself. */
export function answerError(response: PipelineResponse, context: CallContext, why?: { code: string; message: string }): ArmError {
  const text = response.bodyAsText ?? "";
  const found = why ?? readErrorBody(parseBody(text), text);
  return refusal(
    {
      ...found,
      code: found.code ?? response.headers.get("x-ms-error-code") ?? `Http${response.status}`,
      message: found.message ?? `${answered(response, context)} without saying why.`,
      ...answerParts(response),
    },
    context,
  );
}

function answered({ status }: PipelineResponse, { operationId }: CallContext): string {
  return `The service answered ${status} to ${operationId}`;
}

/** The error of a success that holds nothing to give back: no such resource (204), or a body that is empty or cut off. */
export function unreadableError(response: PipelineResponse, context: CallContext): ArmError {
  const [code, what] =
    response.status === 204 ? ["NotFound", ": there is no such resource."] : ["UnreadableResponse", " without a readable body."];
  return answerError(response, context, { code, message: `${answered(response, context)}${what}` });
}

/**
 * The error of a call that got no answer. Errors of others (guards, credentials and whatever those have talked to)
 * stay what they are.
 */
export function transportError(error: unknown, context: CallContext): unknown {
  if (!isRestError(error) || error instanceof ArmError || error.response !== undefined) return error;
  return new ArmError(
    {
      code: error.code ?? RestError.REQUEST_SEND_ERROR,
      message: cleanText(error.message),
      statusCode: error.statusCode,
      request: error.request,
      cause: error,
    },
    context,
  );
}
