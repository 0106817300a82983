import type { CanonicalStatus } from "@pecgen/core";
import { type LeftOut, plan, type PlanAction, type PlanResult } from "@pecgen/client/plans";
import { TooManyStepsError } from "../errors/plan.ts";
import { UsageError } from "../errors/usage.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { PlanFlags } from "../flags.ts";
import { planActions } from "../grammar/parse.ts";
import type { Io } from "../io.ts";
import { searchFleet, type Searched, searchPlaces } from "../plans/search.ts";
import { openSession, type Session } from "../session.ts";
import { manyFilterOf } from "../targets/filter.ts";
import { stepColumns } from "../views/step.ts";
import { numberOf } from "./many-outcomes.ts";

/** `pec plan`: writes down what is to be done with connections. Where that is not said, the reviewer says it. */
export async function planFile(io: Io, words: readonly string[], flags: PlanFlags): Promise<ExitCode> {
  const [first, ...rest] = words;
  const action = planActions.find((one) => one === first);
  if (action !== undefined) return writePlan(io, action, rest, flags);
  if (first !== undefined && !/^[/-]/.test(first)) throw new UsageError(`A plan is to ${planActions.join(", ")}, not to ${first}.`);
  // What waits for the owner of a resource: requests, and what consumers have left behind.
  return writePlan(io, "none", words, flags, ["Pending", "Disconnected"]);
}

/**
 * Finds connections as the commands do that change many of them, and prints a plan instead of changing them.
 *
 * @param usual - the statuses that count where nothing says which connections
 */
export async function writePlan(
  io: Io,
  action: PlanAction,
  ids: readonly string[],
  flags: PlanFlags,
  usual?: readonly CanonicalStatus[],
): Promise<ExitCode> {
  if (flags.name !== undefined) throw new UsageError("--name names one connection, and a plan is about many: give its id.");
  const session = await openSession(io, flags);
  const { result, tell } = await makePlan(session, action, ids, flags, usual);
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
  usual?: readonly CanonicalStatus[],
): Promise<{ readonly result: PlanResult; readonly tell: Searched["tell"] }> {
  const unlessNamed = usual === undefined || manyFilterOf(flags) !== undefined ? flags : { ...flags, status: usual };
  const searching = flags.fleet === true ? searchFleet(session, ids, unlessNamed) : searchPlaces(session, ids, flags, unlessNamed);
  const { found, gaps, named, tell } = await searching;
  const result = await plan(found, action, {
    description: flags.description,
    why: named ? "named by its id" : reasonOf(unlessNamed, session.io.now()),
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
function reasonOf({ type, olderThan, status, privateEndpoint, fromSubscription, message }: PlanFlags, now: number): string {
  const reasons = [
    ...(type === undefined ? [] : [`type ${type.join(" or ")}`]),
    ...(olderThan === undefined ? [] : [`made before ${new Date(now - olderThan).toISOString()}`]),
    ...(status === undefined ? [] : [`status ${status.join(" or ")}`]),
    ...(privateEndpoint === undefined ? [] : [`private endpoint ${privateEndpoint}`]),
    ...(fromSubscription === undefined ? [] : [`from subscription ${fromSubscription}`]),
    ...(message === undefined ? [] : [`message ${message}`]),
  ];
  return reasons.length === 0 ? "every connection" : reasons.join(", ");
}
