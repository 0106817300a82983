/**
 * What the status of a private endpoint connection means, whatever the provider calls it.
 *
 * `Unrecognized` is a wire value without a known meaning; the wire value is always kept beside it.
 */
export type CanonicalStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | "Unrecognized";

/** What a provisioning state means, whatever the provider calls it. `Succeeded` also stands for settled (`Ready`). */
export type ProvisioningPhase = "Succeeded" | "InProgress" | "Failed" | "Canceled" | "Unrecognized";

/** The meaning of a wire value of `status`: as the map says, else as the four common words say. */
export function canonicalStatus(map: Readonly<Record<string, CanonicalStatus>>, wire: string): CanonicalStatus {
  return lookUp(map, wire) ?? lookUp(commonStatuses, wire) ?? "Unrecognized";
}

/**
 * The meaning of a wire value of `provisioningState`: as the map says, else as the words that ARM services share say.
 *
 * A value that is absent (`undefined`) means settled: the types without a provisioning state have nothing to wait for.
 * A map of `null` (the definition has no such member) does not keep a service from sending one, so the common words count.
 */
export function provisioningPhase(map: Readonly<Record<string, ProvisioningPhase>> | null, wire: string | undefined): ProvisioningPhase {
  if (wire === undefined || wire.trim() === "") return "Succeeded";
  return (map === null ? undefined : lookUp(map, wire)) ?? lookUp(commonPhases, wire) ?? "Unrecognized";
}

/** The spelling of `status` to send: the wire value that has this meaning, the one spelled like the meaning first. */
export function wireStatus(map: Readonly<Record<string, CanonicalStatus>>, status: CanonicalStatus): string {
  const spellings = Object.keys(map).filter((wire) => map[wire] === status);
  return spellings.find((wire) => fold(wire) === fold(status)) ?? spellings[0] ?? status;
}

/** How wire values are compared: trimmed, without regard to case. */
export function fold(wire: string): string {
  return wire.trim().toLowerCase();
}

function lookUp<Meaning>(map: Readonly<Record<string, Meaning>>, wire: string): Meaning | undefined {
  if (Object.hasOwn(map, wire)) return map[wire];
  return Object.entries(map).find(([spelling]) => fold(spelling) === fold(wire))?.[1];
}

const commonStatuses: Readonly<Record<string, CanonicalStatus>> = {
  Pending: "Pending",
  Approved: "Approved",
  Rejected: "Rejected",
  Disconnected: "Disconnected",
};

const commonPhases: Readonly<Record<string, ProvisioningPhase>> = {
  Succeeded: "Succeeded",
  Completed: "Succeeded",
  Ready: "Succeeded",
  Accepted: "InProgress",
  Approving: "InProgress",
  Canceling: "InProgress",
  Cancelling: "InProgress",
  Creating: "InProgress",
  Deleting: "InProgress",
  Dropping: "InProgress",
  "In Progress": "InProgress",
  InProgress: "InProgress",
  NotStarted: "InProgress",
  Pending: "InProgress",
  Provisioning: "InProgress",
  Rejecting: "InProgress",
  Running: "InProgress",
  Started: "InProgress",
  Updating: "InProgress",
  Waiting: "InProgress",
  Error: "Failed",
  Failed: "Failed",
  InternalError: "Failed",
  TimedOut: "Failed",
  Timeout: "Failed",
  Aborted: "Canceled",
  Canceled: "Canceled",
  Cancelled: "Canceled",
};
