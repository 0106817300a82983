import { ArmFailure } from "../../http/arm-failure.ts";

const support = "Please provide below info when asking for support: timestamp = 1970-01-01T00:00:00.0000000Z, correlationId = simulated.";

/** A refusal in the form of Resource Graph: what is wrong is in the details. */
export function graphFailure(
  status: number,
  code: string,
  details: readonly Readonly<Record<string, unknown>>[],
  headers: Readonly<Record<string, string>> = {},
): ArmFailure {
  return new ArmFailure(status, code, support, { headers, details });
}

const invalidQuery = {
  code: "InvalidQuery",
  message: "Query is invalid. Please refer to the documentation for the Azure Resource Graph service and fix the error before retrying.",
};

/** A word that cannot stand where it does. */
export function failureAt(
  { text, line, position }: { readonly text: string; readonly line: number; readonly position: number },
  expected?: string,
): ArmFailure {
  const place = { line, characterPositionInLine: position, token: text };
  return graphFailure(400, "BadRequest", [
    invalidQuery,
    { code: "ParserFailure", message: "ParserFailure", ...place, ...(expected !== undefined && { expectedToken: expected }) },
  ]);
}

/** A word of the language that nobody answers here, or that is used in a way that is not allowed. */
export function notInLanguage(token: string, message: string): ArmFailure {
  return graphFailure(400, "BadRequest", [
    invalidQuery,
    { code: "InvalidQueryLanguage", message, line: -1, characterPositionInLine: -1, token },
  ]);
}
