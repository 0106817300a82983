import { isRestError, type PipelineResponse, RestError } from "@azure/core-rest-pipeline";
import { parseBody } from "../json.ts";
import { ArmError, type CallContext } from "./arm-error.ts";
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
      message: found.message ?? `The service answered ${response.status} to ${context.operationId} without saying why.`,
      statusCode: response.status,
      headers: response.headers,
      request: response.request,
      response,
    },
    context,
  );
}

/** The error of a success that holds nothing to give back: no such resource (204), or a body that is empty or cut off. */
export function unreadableError(response: PipelineResponse, context: CallContext): ArmError {
  const why =
    response.status === 204
      ? { code: "NotFound", message: `The service answered 204 to ${context.operationId}: there is no such resource.` }
      : {
          code: "UnreadableResponse",
          message: `The service answered ${response.status} to ${context.operationId} without a readable body.`,
        };
  return answerError(response, context, why);
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
