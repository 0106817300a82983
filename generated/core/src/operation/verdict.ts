import { type CanonicalStatus, provisioningPhase } from "../canonical.ts";
import type { ConnectionState } from "../connection-state.ts";

/** What a connection says about the change that was made to it. */
export type Verdict =
  | { readonly kind: "done" }
  | { readonly kind: "running" }
  /** It may be done: its words are unknown. If they stay the same, they will not become clearer. */
  | { readonly kind: "unclear" }
  /** It was accepted and is settled as before. If it stays so, the service has ignored it. */
  | { readonly kind: "ignored"; readonly wire: string }
  | { readonly kind: "failed"; readonly phase: "Failed" | "Canceled"; readonly wire: string };

const done: Verdict = { kind: "done" };
const running: Verdict = { kind: "running" };
const unclear: Verdict = { kind: "unclear" };

/**
 * The terminal rule: the wanted status is reached **and** the provisioning phase is settled.
 *
 * Neither is enough alone: services show the new status while they are still updating, and are settled
 * in the old status before they have begun.
 */
export function judgeUpdate(state: ConnectionState, wanted: CanonicalStatus | null): Verdict {
  if (state.phase === "Failed" || state.phase === "Canceled") return failed(state.phase, state.phaseOnWire);
  if (state.phase === "InProgress") return running;
  if (wanted !== null && state.status !== wanted) return judgeOtherStatus(state, wanted);
  return state.phase === "Succeeded" ? done : unclear;
}

/** A connection that can still be read after it was deleted: it is going, or its provider could not let it go. */
export function judgeDelete(state: ConnectionState): Verdict {
  return state.phase === "Failed" || state.phase === "Canceled" ? failed(state.phase, state.phaseOnWire) : running;
}

function judgeOtherStatus(state: ConnectionState, wanted: CanonicalStatus): Verdict {
  if (state.statusOnWire === undefined) return unclear;
  // Nothing leads from here to there, so nothing is going on that could still bring it there.
  if (wanted === "Approved" && state.status === "Rejected" && state.phase === "Succeeded")
    return { kind: "ignored", wire: state.statusOnWire };
  // The consumer has removed its endpoint; nothing brings such a connection back.
  if (state.status === "Disconnected") return failed("Failed", state.statusOnWire);
  // Some services have failures among their statuses (`Failed`, `Timeout`).
  const phase = state.status === "Unrecognized" ? provisioningPhase(null, state.statusOnWire) : undefined;
  return phase === "Failed" || phase === "Canceled" ? failed(phase, state.statusOnWire) : running;
}

function failed(phase: "Failed" | "Canceled", wire: string | undefined): Verdict {
  return { kind: "failed", phase, wire: wire ?? phase };
}
