import { type LeftOut, plan, type PlanAction, type PlanGap, type PlanResult } from "@pecgen/client/plans";
import { describeError } from "../errors/describe.ts";
import { TooManyStepsError } from "../errors/plan.ts";
import { NothingFoundError } from "../errors/selection.ts";
import { UsageError } from "../errors/usage.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { FilterFlags, PlanFlags } from "../flags.ts";
import { allStatuses, planActions } from "../grammar/parse.ts";
import type { Io } from "../io.ts";
import { openSession, type Session } from "../session.ts";
import { filterOf } from "../targets/filter.ts";
import { isConnectionId } from "../targets/ids.ts";
import { placesOf } from "../targets/places.ts";
import { type Failure, readAll } from "../targets/read-all.ts";
import { selectionOf } from "../targets/selection.ts";
import { resourceIdOf } from "../views/connection.ts";
import { stepColumns } from "../views/step.ts";
import { failuresCode, reportFailures } from "./failures.ts";
import { numberOf } from "./many-outcomes.ts";

/** `pec plan`: writes down what is to be done with connections. Where that is not said, the reviewer says it. */
export async function planFile(io: Io, words: readonly string[], flags: PlanFlags): Promise<ExitCode> {
  const [first, ...rest] = words;
  const action = planActions.find((one) => one === first);
  if (action !== undefined) return writePlan(io, action, rest, flags);
  if (first !== undefined && !/^[/-]/.test(first)) throw new UsageError(`A plan is to ${planActions.join(", ")}, not to ${first}.`);
  // What waits for the owner of a resource: requests, and what consumers have left behind.
  const isSaid = flags.all === true || filterOf(flags) !== undefined || words.some(isConnectionId);
  return writePlan(io, "none", words, isSaid ? flags : { ...flags, status: ["Pending", "Disconnected"] });
}

/** Finds connections as the commands do that change many of them, and prints a plan instead of changing them. */
export async function writePlan(io: Io, action: PlanAction, ids: readonly string[], flags: PlanFlags): Promise<ExitCode> {
  if (flags.name !== undefined) throw new UsageError("--name names one connection, and a plan is about many: give its id.");
  const filter = filterOf(flags) ?? (flags.all === true ? { status: allStatuses } : undefined);
  const session = await openSession(io, flags);
  const selection = await selectionOf(session, await placesOf(session, ids, flags, "connection"), filter);
  const targets = [...new Set(selection.named.length > 0 ? selection.named.map((id) => resourceIdOf({ id })) : selection.targets)];
  const { items: found, failures } = await readAll(session, targets, selection.filter);
  const gone = missing(selection.named, found, failures);
  const result = await plan(found, action, {
    description: flags.description,
    why: reasonOf(flags, selection.named.length > 0),
    readAt: new Date(io.now()).toISOString(),
    gaps: failures.map(gapOf),
  });
  const { length } = result.plan.steps;
  if (length > (flags.max ?? Infinity)) throw new TooManyStepsError(length, flags.max ?? 0);
  await printPlan(session, result);
  await reportFailures(session, flags, [...failures, ...gone]);
  return failuresCode([...failures, ...gone], selection.named.length > 0 ? selection.named.length : targets.length);
}

async function printPlan({ print, io, progress }: Session, { plan: made, leftOut }: PlanResult): Promise<void> {
  progress.clear();
  const { steps } = made;
  await print.print({ json: made, text: async (printer) => (steps.length === 0 ? "" : printer.table(stepColumns, steps)) });
  const count = (because: LeftOut["because"]): number => leftOut.filter((one) => one.because === because).length;
  const [done, impossible] = [count("done"), count("impossible")];
  const besides = [
    ...(done > 0 ? [`${done} more ${done === 1 ? "is" : "are"} as wanted`] : []),
    ...(impossible > 0 ? [`${impossible} more cannot be changed so`] : []),
  ];
  io.err(`${[`A plan for ${numberOf(steps.length)}`, ...besides].join("; ")}.\n`);
}

/** Connections that were named, of resources that could be read, and are not there. */
function missing(named: readonly string[], found: readonly { readonly id: string }[], failures: readonly Failure[]): Failure[] {
  const known = new Set(found.map(({ id }) => id.toLowerCase()));
  const unread = new Set(failures.map(({ target }) => target.toLowerCase()));
  const gone = named.filter((id) => !known.has(id.toLowerCase()) && !unread.has(resourceIdOf({ id }).toLowerCase()));
  return gone.map((target) => ({ target, error: new NothingFoundError("There is no such connection.") }));
}

function gapOf({ target, error }: Failure): PlanGap {
  return { id: target, error: describeError(error).message };
}

/** Why connections were chosen, for those who review the plan. */
function reasonOf({ status, privateEndpoint, fromSubscription, message }: FilterFlags, named: boolean): string {
  const reasons = [
    ...(named ? ["named by its id"] : []),
    ...(status === undefined ? [] : [`status ${status.join(" or ")}`]),
    ...(privateEndpoint === undefined ? [] : [`private endpoint ${privateEndpoint}`]),
    ...(fromSubscription === undefined ? [] : [`from subscription ${fromSubscription}`]),
    ...(message === undefined ? [] : [`message ${message}`]),
  ];
  return reasons.length === 0 ? "every connection" : reasons.join(", ");
}
