import type { Found, PlanGap } from "@pecgen/client/plans";
import { failuresCode, reportFailures } from "../commands/failures.ts";
import { describeError } from "../errors/describe.ts";
import { NothingFoundError } from "../errors/selection.ts";
import { UsageError } from "../errors/usage.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { PlanFlags } from "../flags.ts";
import { safeText } from "../output/safe-text.ts";
import type { Session } from "../session.ts";
import { manyFilterOf } from "../targets/filter.ts";
import { placesOf } from "../targets/places.ts";
import { type Failure, readAll } from "../targets/read-all.ts";
import { selectionOf } from "../targets/selection.ts";
import { resourceIdOf } from "../views/connection.ts";

/** Connections that were found for a plan. */
export interface Searched {
  readonly found: readonly Found[];
  readonly gaps: readonly PlanGap[];
  /** Whether they were named by their ids. */
  readonly named: boolean;
  /** Tells about what could not be read, and gives the exit code. */
  readonly tell: () => Promise<ExitCode>;
}

/** Asks the resources themselves. @param usual - the flags where no connections are named */
export async function searchPlaces(session: Session, ids: readonly string[], flags: PlanFlags, usual: PlanFlags): Promise<Searched> {
  const [filter, usualFilter] = [manyFilterOf(flags), manyFilterOf(usual)];
  const selection = await selectionOf(session, await placesOf(session, ids, flags, "connection"), filter, usualFilter);
  const { named } = selection;
  const targets = [...new Set(named.length > 0 ? named.map((id) => resourceIdOf({ id })) : selection.targets)];
  const { items: found, failures } = await readAll(session, targets, selection.filter);
  const wrong = [...failures, ...missing(named, found, failures)];
  return {
    found,
    gaps: failures.map(({ target, error }) => ({ id: target, error: describeError(error).message })),
    named: named.length > 0,
    tell: async () => {
      await reportFailures(session, flags, wrong);
      return failuresCode(wrong, named.length > 0 ? named.length : targets.length);
    },
  };
}

/** Asks Resource Graph, for all resources of many subscriptions. */
export async function searchFleet(session: Session, ids: readonly string[], flags: PlanFlags): Promise<Searched> {
  // Loaded only here: the client of Resource Graph is large.
  const { checkFleetFlags, fleetCode, openFleet, reportLines, unreadLine } = await import("../commands/list-fleet.ts");
  checkFleetFlags(ids, flags);
  if (manyFilterOf(flags) === undefined) throw new UsageError("Which connections?", "Beside --fleet, give a filter.");
  const { io, progress } = session;
  const inventory = openFleet(session, flags);
  const found: Found[] = [];
  for await (const { connection, source } of inventory) {
    found.push({ ...connection, source });
    progress.show(`Found ${found.length} connections …`);
  }
  const { report } = inventory;
  return {
    found,
    gaps: report.unread.map((unread) => ({ id: unread.subscriptionId ?? "fleet", error: unreadLine(unread) })),
    named: false,
    tell: async () => {
      for (const line of reportLines(report)) io.err(`${safeText(line)}\n`);
      return fleetCode(report, found.length);
    },
  };
}

/** Connections that were named, of resources that could be read, and are not there. */
function missing(named: readonly string[], found: readonly Found[], failures: readonly Failure[]): Failure[] {
  const known = new Set(found.map(({ id }) => id.toLowerCase()));
  const unread = new Set(failures.map(({ target }) => target.toLowerCase()));
  const gone = named.filter((id) => !known.has(id.toLowerCase()) && !unread.has(resourceIdOf({ id }).toLowerCase()));
  return gone.map((target) => ({ target, error: new NothingFoundError("There is no such connection.") }));
}
