import { ArmError, type ArmErrorDetail, ProvisioningFailedError, retryAfterMs } from "@pecgen/core";

/** Refusals that look like conflicts and do not pass by themselves: locks, subscriptions that are closed or not prepared. */
const lasting: ReadonlySet<string> = new Set([
  "MissingSubscriptionRegistration",
  "ReadOnlyDisabledSubscription",
  "ScopeLocked",
  "SubscriptionNotRegistered",
]);

/**
 * Whether a change was refused because the service was busy with something else on the same resource.
 *
 * @param conditional - whether the caller has sent `If-Match`: then a 412 is the answer that was asked for
 */
export function isConflict(error: unknown, conditional: boolean): error is ArmError {
  // What was accepted and then failed was not in the way of anything.
  if (!(error instanceof ArmError) || error instanceof ProvisioningFailedError || lasting.has(error.code)) return false;
  switch (error.statusCode) {
    case 409:
    case 429:
      return true;
    case 412:
      return !conditional;
    default:
      return error.statusCode !== undefined && saysInProgress(error);
  }
}

/** Some services keep the reason in the details, under a code that says nothing. */
function saysInProgress({ code = "", details = [] }: Pick<ArmErrorDetail, "code" | "details">): boolean {
  return /InProgress$/i.test(code) || details.some(saysInProgress);
}

const firstDelayMs = 2_000;
const longestDelayMs = 30_000;

/**
 * The wait before retry number `retry` (from 0) in milliseconds: what the service asks for, else one that doubles, up to
 * 30 seconds. It varies, so that those who were refused together do not come back together, and never back before they may.
 */
export function conflictDelayMs(error: ArmError, retry: number, now: number): number {
  const asked = error.response === undefined ? undefined : retryAfterMs(error.response.headers, now);
  if (asked !== undefined) return asked + Math.random() * Math.min(firstDelayMs, asked);
  return Math.min(longestDelayMs, firstDelayMs * 2 ** retry) * (0.5 + Math.random() / 2);
}
