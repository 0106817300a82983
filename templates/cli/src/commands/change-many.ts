import type { ConnectionFilter, DesiredState, MatchingOptions, MatchingOutcome, MatchingPlan, MatchingResult } from "@pecgen/client";
import { UsageError } from "../errors/usage.ts";
import { ExitCode } from "../exit-codes.ts";
import type { ChangeFlags } from "../flags.ts";
import { allStatuses } from "../grammar/parse.ts";
import type { Io } from "../io.ts";
import { openSession, type Session } from "../session.ts";
import { expand } from "../targets/expand.ts";
import { filterOf } from "../targets/filter.ts";
import { isConnectionId } from "../targets/one.ts";
import { placesOf } from "../targets/places.ts";
import { connectionColumns } from "../views/connection.ts";
import { errorJson, infinitive, type Outcome, outcomeColumns, outcomeJson } from "../views/outcome.ts";
import { checkConfirmable, confirmed } from "./confirm.ts";
import { failuresCode, reportFailures } from "./failures.ts";

/** Brings all connections that match into a state: makes a plan, asks, carries it out, and says what became of each. */
export async function changeMany(io: Io, wanted: DesiredState, ids: readonly string[], flags: ChangeFlags): Promise<ExitCode> {
  const filter = checkedFilter(flags);
  checkConfirmable(io, flags);
  const session = openSession(io, flags);
  await session.print.prepare();
  const targets = await expand(session, await placesOf(session, ids, flags, "connection"));
  if (targets.some(isConnectionId)) throw new UsageError("With --max, resources are given, not connections: the filter selects those.");
  const result = await carryOut(session, wanted, targets, {
    ...session.call,
    filter,
    // A plan that is not carried out shows all of it.
    maximum: flags.dryRun === true ? Number.MAX_SAFE_INTEGER : (flags.max ?? 0),
    description: flags.description,
    wait: flags.wait,
    confirm: (plan) => confirmPlan(session, plan, flags),
    onOutcome: progressOf(session, targets.length),
  });
  session.progress.clear();
  await printResult(session, wanted, result, flags);
  return codeOf(io, result, flags);
}

function checkedFilter(flags: ChangeFlags): ConnectionFilter {
  const filter = filterOf(flags) ?? (flags.all === true ? { status: allStatuses } : undefined);
  if (filter === undefined)
    throw new UsageError("Which connections?", "Beside --max, give --status, --private-endpoint, --from-subscription or --message.");
  if (flags.name !== undefined) throw new UsageError("--name names one connection: leave out --max.");
  if (flags.force === true) throw new UsageError("--force is for one connection: leave out --max.");
  return filter;
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

async function confirmPlan(session: Session, plan: MatchingPlan, { yes, dryRun }: ChangeFlags): Promise<boolean> {
  const { io, print, progress } = session;
  progress.clear();
  const changes = plan.steps.filter(({ step }) => step === "change").map(({ connection }) => connection);
  if (dryRun === true) return false;
  if (changes.length === 0) return true;
  io.err(`Going to ${infinitive(plan.wanted)} ${numberOf(changes.length)}:\n${await print.table(connectionColumns(io.now()), changes)}`);
  return yes === true || confirmed(session, `Go on and ${infinitive(plan.wanted)} ${numberOf(changes.length)}?`);
}

function progressOf({ progress }: Session, resources: number): (outcome: MatchingOutcome) => void {
  let done = 0;
  return () => progress.show(`Done with ${++done} connections of ${resources} resources …`);
}

function outcomesOf(io: Io, wanted: DesiredState, { outcomes }: MatchingResult, { dryRun, wait }: ChangeFlags): Outcome[] {
  return outcomes.map(({ outcome, step, connection, after, error }) => ({
    wanted,
    word: wordFor(io, outcome, step, error, { dryRun: dryRun === true, wait }),
    before: connection,
    after: after ?? (outcome === "unchanged" ? connection : undefined),
    error,
  }));
}

function wordFor(
  io: Io,
  outcome: MatchingOutcome["outcome"],
  step: MatchingOutcome["step"],
  error: Error | undefined,
  { dryRun, wait }: { readonly dryRun: boolean; readonly wait: boolean },
): Outcome["word"] {
  if (dryRun) return ({ change: "planned", nothing: "unchanged", impossible: "refused" } as const)[step];
  if (outcome === "changed" && !wait) return "accepted";
  return outcome === "failed" && io.signal.aborted && error?.name === "AbortError" ? "interrupted" : outcome;
}

async function printResult(session: Session, wanted: DesiredState, result: MatchingResult, flags: ChangeFlags): Promise<void> {
  const { io, print } = session;
  const outcomes = outcomesOf(io, wanted, result, flags);
  const summary = Map.groupBy(outcomes, ({ word }) => word);
  await print.print({
    json: {
      wanted,
      dryRun: flags.dryRun === true,
      confirmed: result.confirmed,
      summary: Object.fromEntries([...summary].map(([word, all]) => [word, all.length])),
      outcomes: outcomes.map((outcome) => outcomeJson(outcome, flags)),
      unreadable: result.plan.unreadable.map(({ target, error }) => ({ resourceId: target, error: errorJson(error) })),
    },
    text: (printer) => (outcomes.length === 0 ? Promise.resolve("") : printer.table(outcomeColumns, outcomes)),
  });
  await reportFailures(session, flags, result.plan.unreadable);
  if (io.signal.aborted) io.err("Interrupted. ");
  const words = [...summary].map(([word, all]) => `${all.length} ${word}`).join(", ");
  if (flags.dryRun === true && overMaximum(result.outcomes, flags.max)) io.err(`--max ${flags.max} does not allow it. `);
  io.err(outcomes.length === 0 ? "No connection matches: nothing to do.\n" : `${numberOf(outcomes.length)}: ${words}.\n`);
}

function codeOf(io: Io, { confirmed: agreed, outcomes, plan }: MatchingResult, { dryRun, max }: ChangeFlags): ExitCode {
  if (io.signal.aborted) return ExitCode.interrupted;
  const wrong = outcomes.filter(
    ({ outcome, step }) => outcome === "failed" || outcome === "refused" || (dryRun === true && step === "impossible"),
  );
  const code = failuresCode([...wrong, ...plan.unreadable], outcomes.length + plan.unreadable.length);
  if (code !== ExitCode.ok) return code;
  if (dryRun === true && overMaximum(outcomes, max)) return ExitCode.refused;
  return agreed || dryRun === true ? ExitCode.ok : ExitCode.failed;
}

function overMaximum(outcomes: readonly MatchingOutcome[], max = Number.MAX_SAFE_INTEGER): boolean {
  return outcomes.filter(({ step }) => step === "change").length > max;
}

function numberOf(count: number): string {
  return count === 1 ? "1 connection" : `${count} connections`;
}
