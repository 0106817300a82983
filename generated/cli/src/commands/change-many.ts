import type { DesiredState, MatchingOptions, MatchingOutcome, MatchingPlan, MatchingResult } from "@pecgen/client";
import { UsageError } from "../errors/usage.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { ChangeFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { safeText } from "../output/safe-text.ts";
import { openSession, type Session } from "../session.ts";
import { manyFilterOf } from "../targets/filter.ts";
import { placesOf } from "../targets/places.ts";
import { missingOf, type Selection, selectionOf } from "../targets/selection.ts";
import { connectionColumns } from "../views/connection.ts";
import { infinitive } from "../views/outcome.ts";
import { checkConfirmable, confirmed } from "./confirm.ts";
import { numberOf, printOutcomes } from "./many-outcomes.ts";

/**
 * Brings many connections into a state, those that a filter selects or those that are named: makes a plan, asks, carries it
 * out, and says what became of each.
 */
export async function changeMany(io: Io, wanted: DesiredState, ids: readonly string[], flags: ChangeFlags): Promise<ExitCode> {
  if (flags.name !== undefined) throw new UsageError("--name names one connection: leave out --max.");
  if (flags.force === true) throw new UsageError("--force is for one connection: leave out --max.");
  checkConfirmable(io, flags);
  const filter = manyFilterOf(flags);
  const session = await openSession(io, flags);
  const selection = await selectionOf(session, await placesOf(session, ids, flags, "connection"), filter);
  const result = await carryOut(session, wanted, selection.targets, {
    ...session.call,
    filter: selection.filter,
    // A plan that is not carried out shows all of it.
    maximum: flags.dryRun === true ? Number.MAX_SAFE_INTEGER : (flags.max ?? 0),
    description: flags.description,
    wait: flags.wait,
    confirm: (plan) => confirmPlan(session, plan, selection, flags),
    onOutcome: progressOf(session, selection.targets.length),
  });
  session.progress.clear();
  return printOutcomes(session, wanted, result, missingOf(selection, result.plan), flags);
}

function carryOut(
  { connections }: Session,
  wanted: DesiredState,
  targets: readonly string[],
  options: MatchingOptions,
): Promise<MatchingResult> {
  switch (wanted) {
    case "Approved":
      return connections.approveMatching(targets, options);
    case "Rejected":
      return connections.rejectMatching(targets, options);
    case "Absent":
      return connections.removeMatching(targets, options);
  }
}

async function confirmPlan(session: Session, plan: MatchingPlan, selection: Selection, { yes, dryRun }: ChangeFlags): Promise<boolean> {
  const { io, print, progress } = session;
  progress.clear();
  const changes = plan.steps.filter(({ step }) => step === "change").map(({ connection }) => connection);
  if (dryRun === true) return false;
  if (changes.length === 0) return true;
  io.err(`Going to ${infinitive(plan.wanted)} ${numberOf(changes.length)}:\n${await print.table(connectionColumns(io.now()), changes)}`);
  for (const id of missingOf(selection, plan)) io.err(`There is no connection ${safeText(id)}\n`);
  return yes === true || confirmed(session, `Go on and ${infinitive(plan.wanted)} ${numberOf(changes.length)}?`);
}

function progressOf({ progress }: Session, resources: number): (outcome: MatchingOutcome) => void {
  let done = 0;
  return () => progress.show(`Done with ${++done} connections of ${resources} resources …`);
}
