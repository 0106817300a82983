import { ArmError } from "@pecgen/core";

/**
 * The api-versions that a service names when it refuses one, as in
 * "The supported api-versions are '2022-01-01,2023-01-01'"; `undefined` when the error is about something else.
 */
export function supportedApiVersions(error: unknown): string[] | undefined {
  if (!(error instanceof ArmError) || (error.statusCode !== 400 && error.statusCode !== 404)) return undefined;
  const [, text] = /supported (?:api[- ]?)?versions?\b(.*)/is.exec(error.message) ?? [];
  const versions = text?.match(/\b\d{4}-\d{2}-\d{2}(?:-[a-z][a-z\d]*)?/gi) ?? [];
  return versions.length === 0 ? undefined : versions;
}

/** The newest of the known api-versions that the service supports, stable ones first. */
export function newestInCommon(known: readonly string[], supported: readonly string[]): string | undefined {
  const wanted = new Set(supported.map((version) => version.toLowerCase()));
  return known.filter((version) => wanted.has(version.toLowerCase())).sort(newerFirst)[0];
}

function newerFirst(a: string, b: string): number {
  const [stableA, stableB] = [isStable(a), isStable(b)];
  if (stableA !== stableB) return stableA ? -1 : 1;
  return a < b ? 1 : -1;
}

function isStable(version: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(version);
}
