import { apply, decidedSteps, type PlanAction, preview } from "@pecgen/client/plans";
import { TooManyStepsError } from "../errors/plan.ts";
import { UsageError } from "../errors/usage.ts";
import { ExitCode } from "../exit-codes.ts";
import type { ChangeFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { progressOfPlan } from "../plans/progress.ts";
import { openSession } from "../session.ts";
import { confirmPlan, printReport } from "./apply.ts";
import { checkConfirmable } from "./confirm.ts";
import { makePlan } from "./plan.ts";

/** Changes connections of many subscriptions: a plan that is made, shown and carried out at once, without a file. */
export async function changeFleet(
  io: Io,
  action: Exclude<PlanAction, "none">,
  ids: readonly string[],
  flags: ChangeFlags,
): Promise<ExitCode> {
  if (flags.max === undefined && flags.dryRun !== true) throw new UsageError("--fleet may be many: say with --max how many at the most.");
  if (flags.force === true || !flags.wait) throw new UsageError("--force and --no-wait are not for --fleet.");
  checkConfirmable(io, flags);
  const session = await openSession(io, flags);
  const { result, tell } = await makePlan(session, action, ids, flags);
  const { plan } = result;
  const steps = decidedSteps(plan);
  const readCode = await tell();
  const { connections, call } = session;
  if (flags.dryRun === true) return (await printReport(session, undefined, await preview(connections, plan, call), flags)) || readCode;
  if (steps.length > (flags.max ?? 0)) throw new TooManyStepsError(steps.length, flags.max ?? 0);
  if (!(await confirmPlan(session, undefined, plan, steps, flags))) return ExitCode.failed;
  const told = progressOfPlan(session);
  const report = await apply(connections, plan, { ...call, clock: io.client?.clock, onOutcome: (_, progress) => told(progress) });
  return (await printReport(session, undefined, report, flags)) || readCode;
}
