import { ArmError, ProvisioningFailedError } from "@pecgen/core";

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
export function isConflict(error: unknown, conditional: boolean): boolean {
  // What was accepted and then failed was not in the way of anything.
  if (!(error instanceof ArmError) || error instanceof ProvisioningFailedError || lasting.has(error.code)) return false;
  switch (error.statusCode) {
    case 409:
    case 429:
      return true;
    case 412:
      return !conditional;
    default:
      return error.statusCode !== undefined && /InProgress$/i.test(error.code);
  }
}

/** The wait before retry number `retry` (from 0) in milliseconds: it doubles, up to 30 seconds, and varies. */
export function conflictDelayMs(retry: number): number {
  return Math.min(30_000, 2_000 * 2 ** retry) * (0.5 + Math.random() / 2);
}
