import type { Difference, PlanStep, StepOutcome, StepWord } from "@pecgen/client/plans";
import { describeError } from "../errors/describe.ts";
import type { Style } from "../output/style.ts";
import type { Column } from "../output/table.ts";
import { resourceIdOf, shortName, statusStyle } from "./connection.ts";
import { errorJson, type OutcomeJson } from "./outcome.ts";

/** What became of a step, as programs get it. */
export interface StepOutcomeJson {
  readonly outcome: StepWord;
  /** Whether this run has changed it. */
  readonly changed: boolean;
  /** Whether an earlier run has done it, by the journal. */
  readonly earlier: boolean;
  readonly action: PlanStep["action"];
  readonly id: string;
  readonly resourceId: string;
  /** What is not as the plan has it. */
  readonly differences: readonly Difference[] | null;
  readonly error: OutcomeJson["error"];
}

export function stepOutcomeJson({ step, outcome, differences, error, earlier }: StepOutcome): StepOutcomeJson {
  return {
    outcome,
    changed: outcome === "changed" && !earlier,
    earlier,
    action: step.action,
    id: step.id,
    resourceId: resourceIdOf(step),
    differences: differences ?? null,
    error: error === undefined ? null : errorJson(error),
  };
}

const name = (id: string | null): string | undefined => id?.split("/").at(-1);

/** The columns that the steps of a plan are shown in. */
export const stepColumns: ReadonlyArray<Column<PlanStep>> = [
  { title: "RESOURCE", cell: (step) => shortName(resourceIdOf(step)), shrinks: ["last", 18] },
  { title: "CONNECTION", cell: ({ id }) => name(id), shrinks: ["last", 14] },
  { title: "ACTION", cell: ({ action }) => action },
  { title: "STATUS", cell: ({ seen }) => seen.status, style: ({ seen }) => statusStyle(seen.status) },
  { title: "PRIVATE ENDPOINT", cell: ({ seen }) => name(seen.privateEndpointId), shrinks: ["last", 16], drops: 1 },
  { title: "SUBSCRIPTION", cell: ({ seen }) => seen.privateEndpointId?.split("/")[2], shrinks: 9, drops: 3 },
  { title: "MESSAGE", cell: ({ seen }) => seen.description ?? undefined, shrinks: 12, drops: 2 },
];

const styles: Readonly<Record<StepWord, Style>> = {
  changed: "green",
  unchanged: "dim",
  planned: "cyan",
  refused: "red",
  failed: "red",
  stale: "yellow",
  skipped: "dim",
  interrupted: "yellow",
};

/** The columns that the outcomes of a plan are shown in. */
export const stepOutcomeColumns: ReadonlyArray<Column<StepOutcome>> = [
  { title: "RESOURCE", cell: ({ step }) => shortName(resourceIdOf(step)), shrinks: ["last", 18] },
  { title: "CONNECTION", cell: ({ step }) => name(step.id), shrinks: ["last", 14] },
  { title: "ACTION", cell: ({ step }) => step.action },
  { title: "OUTCOME", cell: ({ outcome }) => outcome, style: ({ outcome }) => styles[outcome] },
  { title: "WHY", cell: why, shrinks: 20 },
];

function why({ outcome, differences, error }: StepOutcome): string | undefined {
  if (error !== undefined) return describeError(error).message;
  if (outcome !== "stale" || differences === undefined) return undefined;
  if (differences.length === 0) return "It is gone.";
  return differences.map(({ member, was, is }) => `${words[member]} was ${was ?? "none"}, is ${is ?? "none"}`).join("; ");
}

const words: Readonly<Record<Difference["member"], string>> = {
  status: "status",
  privateEndpointId: "private endpoint",
  description: "message",
};
