import { inspect } from "node:util";

/** What must not show up anywhere: a token, the queries of signed links, and bodies. */
export const canaries = {
  token: "canary-token-eyJ0eXAiOiJKV1Qi",
  signature: "canary-signature",
  request: "canary-of-a-request",
  response: "canary-of-a-response",
} as const;

/** Parts of the queries that the simulator signs its links with, as they are written and as they are meant. */
const signed = ["2030%2d01", "2030-01-01T00", "skiptoken=%", "skiptoken=/", "(!*)"];

const secrets: readonly string[] = [...Object.values(canaries), ...signed];

/** The secrets that a text gives away. */
export function secretsIn(text: string): string[] {
  return secrets.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()));
}

/** All that an error shows to those who print it or write it down, and those that it is made of. */
export function shownBy(error: unknown): string {
  if (!(error instanceof Error)) return inspect(error);
  const aggregated = error instanceof AggregateError ? error.errors.map(shownBy) : [];
  const shown = [error.message, error.stack, String(error), JSON.stringify(error), inspect(error, { depth: Infinity })];
  return [...shown, ...(error.cause === undefined ? [] : [shownBy(error.cause)]), ...aggregated].join("\n");
}
