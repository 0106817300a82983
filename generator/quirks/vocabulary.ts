// Placeholder of the lead until the engine is here: overwrite.
import type { CanonicalStatus, ProvisioningPhase } from "./types.ts";
export const baseStatus: Readonly<Record<string, CanonicalStatus>> = { pending: "Pending", approved: "Approved", rejected: "Rejected", disconnected: "Disconnected" };
export const basePhase: Readonly<Record<string, ProvisioningPhase>> = { succeeded: "Succeeded", creating: "InProgress", updating: "InProgress", deleting: "InProgress", failed: "Failed", canceled: "Canceled", cancelled: "Canceled" };
