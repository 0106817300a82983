/**
 * What the status of a private endpoint connection means, whatever the provider calls it.
 *
 * `Unrecognized` is a wire value without a known meaning; the wire value is always kept beside it.
 */
export type CanonicalStatus = "Pending" | "Approved" | "Rejected" | "Disconnected" | "Unrecognized";

/** What a provisioning state means, whatever the provider calls it. `Succeeded` also stands for settled (`Ready`). */
export type ProvisioningPhase = "Succeeded" | "InProgress" | "Failed" | "Canceled" | "Unrecognized";
