import type { CanonicalStatus, ProvisioningPhase } from "./types.ts";

/**
 * Words that mean the same wherever Azure uses them, so no quirk has to say it. A word that some provider
 * uses in a sense of its own (`Pending` as a provisioning state, `Ready`, `Deleted`) is not among them.
 *
 * Keys are wire words in lower case, see `wordKey`.
 */
export const baseStatus: Readonly<Record<string, CanonicalStatus>> = {
  pending: "Pending",
  approved: "Approved",
  rejected: "Rejected",
  disconnected: "Disconnected",
};

export const basePhase: Readonly<Record<string, ProvisioningPhase>> = {
  succeeded: "Succeeded",
  accepted: "InProgress",
  creating: "InProgress",
  deleting: "InProgress",
  inprogress: "InProgress",
  provisioning: "InProgress",
  running: "InProgress",
  updating: "InProgress",
  failed: "Failed",
  canceled: "Canceled",
  cancelled: "Canceled",
};

/** How words of the wire are compared: without regard to case and to blanks around them. */
export function wordKey(wire: string): string {
  return wire.trim().toLowerCase();
}
