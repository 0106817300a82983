import { existsSync } from "node:fs";
import {
  apply,
  type DecidedStep,
  decidedSteps,
  InvalidJournalError,
  type Plan,
  type PlanReport,
  preview,
  type StepOutcome,
} from "@pecgen/client/plans";
import { PlanFileError, TooManyStepsError } from "../errors/plan.ts";
import { ExitCode } from "../exit-codes.ts";
import type { ApplyFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { journalOf, openJournal, peekJournal } from "../plans/journal-file.ts";
import { readPlanFile } from "../plans/plan-file.ts";
import { progressOfPlan } from "../plans/progress.ts";
import { safeText } from "../output/safe-text.ts";
import { openSession, type Session } from "../session.ts";
import { resourceIdOf } from "../views/connection.ts";
import { stepColumns, stepOutcomeColumns, stepOutcomeJson } from "../views/step.ts";
import { checkConfirmable, confirmed } from "./confirm.ts";
import { failuresCode } from "./failures.ts";
import { numberOf } from "./many-outcomes.ts";

/** Steps that are shown before the question, and outcomes that are shown whatever they are. */
const most = 20;

/** `pec apply`: carries out a plan, and goes on with it where an earlier run was broken off. */
export async function applyFile(io: Io, file: string, flags: ApplyFlags): Promise<ExitCode> {
  checkConfirmable(io, flags);
  const plan = await readPlanFile(file);
  const steps = decidedSteps(plan);
  if (steps.length > (flags.max ?? Infinity) && flags.dryRun !== true) throw new TooManyStepsError(steps.length, flags.max ?? 0);
  const session = await openSession(io, flags);
  const isConfirmed = flags.dryRun !== true && (await confirmPlan(session, file, plan, steps, flags));
  if (!isConfirmed && flags.dryRun !== true) return ExitCode.failed;
  try {
    const report = isConfirmed ? await carryOut(session, file, plan, flags) : await foresee(session, file, plan, flags);
    return await printReport(session, file, report, flags);
  } catch (error) {
    throw error instanceof InvalidJournalError ? journalError(file, error) : error;
  } finally {
    session.progress.clear();
  }
}

/** Shows what is going to be done, and asks. @param file - `undefined` for a plan without a journal */
export async function confirmPlan(
  session: Session,
  file: string | undefined,
  plan: Plan,
  steps: readonly DecidedStep[],
  { yes }: Pick<ApplyFlags, "yes">,
): Promise<boolean> {
  const { io, print } = session;
  if (file !== undefined && existsSync(journalOf(file))) io.err(`Going on with what ${journalOf(file)} tells.\n`);
  for (const { id } of plan.gaps) io.err(`The plan may lack connections of ${safeText(id)}\n`);
  if (steps.length === 0) return true;
  const resources = new Set(steps.map((step) => resourceIdOf(step).toLowerCase())).size;
  const words = [...Map.groupBy(steps, ({ action }) => action)].map(([action, { length }]) => `${action} ${numberOf(length)}`);
  const what = `${words.join(" and ")} of ${resources === 1 ? "1 resource" : `${resources} resources`}`;
  if (yes === true) {
    io.err(`Going to ${what}.\n`);
    return true;
  }
  const more = steps.length > most ? `and ${steps.length - most} more\n` : "";
  io.err(`Going to ${what}:\n${await print.table(stepColumns, steps.slice(0, most))}${more}`);
  return confirmed(session, `Go on and ${what}?`);
}

async function carryOut(session: Session, file: string, plan: Plan, { concurrency }: ApplyFlags): Promise<PlanReport> {
  const { connections, call, io } = session;
  const journal = await openJournal(journalOf(file));
  const tell = progressOfPlan(session);
  try {
    return await apply(connections, plan, {
      ...call,
      journal,
      concurrency,
      clock: io.client?.clock,
      onOutcome: (_, progress) => tell(progress),
    });
  } finally {
    await journal.close();
  }
}

function foresee({ connections, call, progress }: Session, file: string, plan: Plan, { concurrency }: ApplyFlags): Promise<PlanReport> {
  progress.show(`Reading ${numberOf(plan.steps.length)} …`);
  return preview(connections, plan, { ...call, journal: peekJournal(journalOf(file)), concurrency });
}

/** Says what became of a plan, and gives the exit code. */
export async function printReport(
  { io, print, progress }: Session,
  file: string | undefined,
  { outcomes, undecided }: PlanReport,
  flags: Pick<ApplyFlags, "dryRun" | "max">,
): Promise<ExitCode> {
  progress.clear();
  const counts = [...Map.groupBy(outcomes, ({ outcome }) => outcome)].map(([word, { length }]) => [word, length] as const);
  await print.print({
    json: {
      plan: file ?? null,
      dryRun: flags.dryRun === true,
      summary: Object.fromEntries(counts),
      undecided,
      outcomes: outcomes.map(stepOutcomeJson),
    },
    text: async (printer) => {
      const rows = shownOf(outcomes);
      return rows.length === 0 ? "" : printer.table(stepOutcomeColumns, rows);
    },
  });
  const isTooMuch = flags.dryRun === true && outcomes.length > (flags.max ?? Infinity);
  if (io.signal.aborted) io.err("Interrupted. ");
  if (isTooMuch) io.err(`--max ${flags.max} does not allow it. `);
  const told = Map.groupBy(outcomes, ({ outcome, earlier }) => (earlier ? `${outcome} before` : outcome));
  const words = [...[...told].map(([word, { length }]) => `${length} ${word}`), ...(undecided > 0 ? [`${undecided} undecided`] : [])];
  io.err(words.length === 0 ? "The plan is empty: nothing to do.\n" : `${numberOf(outcomes.length + undecided)}: ${words.join(", ")}.\n`);
  if (file !== undefined && flags.dryRun !== true && outcomes.some(isLeft)) io.err(`To go on, apply the plan again: pec apply ${file}\n`);
  if (io.signal.aborted) return ExitCode.interrupted;
  const wrong = outcomes.filter(({ outcome }) => outcome === "failed" || outcome === "refused");
  const code = failuresCode(wrong, outcomes.length);
  return code === ExitCode.ok && isTooMuch ? ExitCode.refused : code;
}

/** Of many, those that did not go as planned: the others are in the numbers. */
function shownOf(outcomes: readonly StepOutcome[]): readonly StepOutcome[] {
  if (outcomes.length <= most) return outcomes;
  return outcomes.filter(({ outcome }) => outcome !== "changed" && outcome !== "unchanged" && outcome !== "planned");
}

function isLeft({ outcome }: StepOutcome): boolean {
  return outcome === "failed" || outcome === "interrupted" || outcome === "skipped";
}

function journalError(file: string, { kind, line, message }: InvalidJournalError): PlanFileError {
  const journal = journalOf(file);
  const advice = "Move it away to begin anew: what is done already is not done again.";
  return new PlanFileError(
    `${journal}:${line}: ${message}`,
    ...(kind === "otherPlan" ? ["The plan was edited, or replaced."] : []),
    advice,
  );
}
