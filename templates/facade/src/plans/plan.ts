import type { CanonicalStatus } from "@pecgen/core/codegen/v1";
import type { DesiredState } from "../change/transitions.ts";

/** What is to be done with a connection. `none`: nobody has decided yet, and nothing is done. */
export type PlanAction = "approve" | "reject" | "remove" | "none";

/** What a connection looked like to whoever decided. If any of it is different by the time of the change, nothing is changed. */
export interface Seen {
  readonly status: CanonicalStatus;
  /** Resource id of the consumer's private endpoint. */
  readonly privateEndpointId: string | null;
  /** What the consumer has asked, or the owner has answered. Written by the other side: not for terminals as it is. */
  readonly description: string | null;
}

/** Who was asked: the services themselves, or Azure Resource Graph, whose answers may be minutes old. */
export type PlanSource = "resourceManager" | "resourceGraph";

/** One connection, and what is to be done with it. A step says all that is needed: plans can be cut and joined. */
export interface PlanStep {
  /** Resource id of the connection. */
  readonly id: string;
  readonly action: PlanAction;
  /** What the consumer gets to read; `null` to say nothing. */
  readonly description: string | null;
  /** Why the connection was chosen, for whoever reviews the plan. */
  readonly why: string;
  readonly seen: Seen;
  readonly source: PlanSource;
  /** When it was read, as an ISO 8601 time in UTC. */
  readonly readAt: string;
}

/** A place that could not be looked into: the plan may lack connections of it. */
export interface PlanGap {
  /** Id of a resource or of a subscription. */
  readonly id: string;
  readonly error: string;
}

/** What is to be done, for people to review and for {@link apply} to carry out. It is JSON as it stands. */
export interface Plan {
  readonly kind: "pecgen plan";
  readonly version: 1;
  readonly gaps: readonly PlanGap[];
  readonly steps: readonly PlanStep[];
}

/** A step that somebody has decided on. */
export type DecidedStep = PlanStep & { readonly action: Exclude<PlanAction, "none"> };

/** The steps that {@link apply} carries out. */
export function decidedSteps({ steps }: Plan): DecidedStep[] {
  return steps.filter((step): step is DecidedStep => step.action !== "none");
}

/** What a decision brings a connection to. */
export const wantedBy: Readonly<Record<DecidedStep["action"], DesiredState>> = {
  approve: "Approved",
  reject: "Rejected",
  remove: "Absent",
};

/** The plan as a file: every member on a line of its own, so that two plans can be compared. */
export function formatPlan(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}
