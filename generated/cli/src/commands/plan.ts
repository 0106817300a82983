import { type LeftOut, plan, type PlanAction, type PlanResult } from "@pecgen/client/plans";
import { TooManyStepsError } from "../errors/plan.ts";
import { UsageError } from "../errors/usage.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { FilterFlags, PlanFlags } from "../flags.ts";
import { planActions } from "../grammar/parse.ts";
import type { Io } from "../io.ts";
import { searchFleet, type Searched, searchPlaces } from "../plans/search.ts";
import { openSession, type Session } from "../session.ts";
import { filterOf } from "../targets/filter.ts";
import { isConnectionId } from "../targets/ids.ts";
import { stepColumns } from "../views/step.ts";
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
  const session = await openSession(io, flags);
  const { result, tell } = await makePlan(session, action, ids, flags);
  const { length } = result.plan.steps;
  if (length > (flags.max ?? Infinity)) throw new TooManyStepsError(length, flags.max ?? 0);
  await printPlan(session, result);
  return tell();
}

/** Makes a plan for the connections that the flags mean. */
export async function makePlan(
  session: Session,
  action: PlanAction,
  ids: readonly string[],
  flags: PlanFlags,
): Promise<{ readonly result: PlanResult; readonly tell: Searched["tell"] }> {
  const { found, gaps, named, tell } = await (flags.fleet === true ? searchFleet : searchPlaces)(session, ids, flags);
  const result = await plan(found, action, {
    description: flags.description,
    why: reasonOf(flags, named),
    readAt: new Date(session.io.now()).toISOString(),
    gaps,
  });
  session.progress.clear();
  return { result, tell };
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
