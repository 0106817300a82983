import type { ExitCode } from "../exit-codes.ts";
import type { ChangeFlags } from "../flags.ts";
import { UsageError } from "../errors/usage.ts";
import type { Io } from "../io.ts";
import { changeMany } from "./change-many.ts";
import { writePlan } from "./plan.ts";

/** `pec cleanup`: removes connections whose private endpoint is gone. */
export async function cleanup(io: Io, ids: readonly string[], flags: ChangeFlags & { readonly plan?: boolean }): Promise<ExitCode> {
  const { name, ...others } = flags;
  // It is about many connections: a name is that of their resource.
  const resourceName = flags.resourceName ?? name;
  const wanted = { ...others, ...(resourceName !== undefined && { resourceName }), status: flags.status ?? ["Disconnected" as const] };
  if (flags.plan === true) return writePlan(io, "remove", ids, wanted);
  if (flags.fleet === true) return (await import("./change-fleet.ts")).changeFleet(io, "remove", ids, wanted);
  if (flags.max === undefined && flags.dryRun !== true)
    throw new UsageError("How many at the most?", "Give --max, or --dry-run to see what there is.");
  return changeMany(io, "Absent", ids, wanted);
}
