import type { DesiredState, MatchingOutcome, MatchingResult } from "@pecgen/client";
import { NothingFoundError } from "../errors/selection.ts";
import { ExitCode } from "../exit-codes.ts";
import type { ChangeFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import type { Session } from "../session.ts";
import { errorJson, type Outcome, outcomeColumns, outcomeJson } from "../views/outcome.ts";
import { failuresCode, reportFailures } from "./failures.ts";

/**
 * Prints what became of many connections, and gives the exit code.
 *
 * @param missing - ids that name no connection: what was wanted where they are to be absent, an error otherwise
 */
export async function printOutcomes(
  session: Session,
  wanted: DesiredState,
  { plan, confirmed, outcomes: done }: MatchingResult,
  missing: readonly string[],
  flags: ChangeFlags,
): Promise<ExitCode> {
  const { io, print } = session;
  const outcomes = [...done.map((outcome) => outcomeOf(io, wanted, outcome, flags)), ...missing.map((id) => absence(wanted, id))];
  const isDeclined = !confirmed && flags.dryRun !== true;
  const counts = [...Map.groupBy(outcomes, ({ word }) => word)].map(([word, { length }]) => [word, length] as const);
  await print.print({
    json: {
      wanted,
      dryRun: flags.dryRun === true,
      confirmed,
      summary: Object.fromEntries(counts),
      outcomes: outcomes.map((outcome) => outcomeJson(outcome, flags)),
      unreadable: plan.unreadable.map(({ target, error }) => ({ resourceId: target, error: errorJson(error) })),
    },
    // Who has said no to a plan has just seen it.
    text: async (printer) => (outcomes.length === 0 || isDeclined ? "" : printer.table(outcomeColumns, outcomes)),
  });
  await reportFailures(session, flags, plan.unreadable);
  const isTooMuch = flags.dryRun === true && outcomes.filter(({ word }) => word === "planned").length > (flags.max ?? Infinity);
  if (io.signal.aborted) io.err("Interrupted. ");
  if (isTooMuch) io.err(`--max ${flags.max} does not allow it. `);
  const words = counts.map(([word, count]) => `${count} ${word}`).join(", ");
  io.err(outcomes.length === 0 ? "No connection matches: nothing to do.\n" : `${numberOf(outcomes.length)}: ${words}.\n`);

  if (io.signal.aborted) return ExitCode.interrupted;
  const wrong = [...outcomes.filter(({ word }) => word === "failed" || word === "refused"), ...plan.unreadable];
  const code = failuresCode(wrong, outcomes.length + plan.unreadable.length);
  if (code !== ExitCode.ok) return code;
  if (isTooMuch) return ExitCode.refused;
  return isDeclined ? ExitCode.failed : ExitCode.ok;
}

export function numberOf(count: number): string {
  return count === 1 ? "1 connection" : `${count} connections`;
}

function outcomeOf(io: Io, wanted: DesiredState, done: MatchingOutcome, flags: ChangeFlags): Outcome {
  const { connection: before, error } = done;
  const after = done.after ?? (done.outcome === "unchanged" ? before : undefined);
  return { wanted, word: wordFor(io, done, flags), id: before.id, before, after, error };
}

function absence(wanted: DesiredState, id: string): Outcome {
  const nothing = { wanted, id, before: undefined, after: undefined };
  if (wanted === "Absent") return { ...nothing, word: "unchanged" };
  return { ...nothing, word: "failed", error: new NothingFoundError("There is no such connection.") };
}

function wordFor(io: Io, { outcome, step, error }: MatchingOutcome, { dryRun, wait }: ChangeFlags): Outcome["word"] {
  if (dryRun === true) return ({ change: "planned", nothing: "unchanged", impossible: "refused" } as const)[step];
  if (outcome === "changed" && !wait) return "accepted";
  return outcome === "failed" && io.signal.aborted && error?.name === "AbortError" ? "interrupted" : outcome;
}
