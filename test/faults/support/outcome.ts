import { ArmError } from "@pecgen/core";
import type { Stage } from "./sites.ts";
import { type Trace, writesDone } from "./trace.ts";

/**
 * What a call came to, in the words of the table: `done`, or the error. Errors of the service and of the connection to it go by
 * their code, all others by their name. `accepted`: the service has taken the change nevertheless.
 */
export function outcomeOf(trace: Trace, stage: Stage): string {
  const { error } = trace.report;
  if (error === undefined) return "done";
  const taken = (stage === "update" || stage === "delete") && writesDone(trace) > 0;
  return `${wordOf(error)}${taken ? ", accepted" : ""}`;
}

function wordOf(error: unknown): string {
  if (error instanceof ArmError && error.name === "RestError") return error.code;
  return error instanceof Error ? error.name : `no error: ${String(error)}`;
}

/** How often the service has taken a write when it goes wrong at this stage: before the change, on its way, or after it. */
export function writesExpected(stage: Stage, outcome: string): number {
  switch (stage) {
    case "read":
    case "wait":
    case "page":
      return outcome === "done" ? 1 : 0;
    case "update":
    case "delete":
      return outcome === "done" || outcome.endsWith(", accepted") ? 1 : 0;
    case "poll":
    case "confirm":
    case "absence":
      return 1;
  }
}
