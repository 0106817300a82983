import type { Connection } from "@pecgen/client";
import { type FleetScope, type Inventory, inventory, type InventoryReport, type Unread } from "@pecgen/client/fleet";
import { describeError } from "../errors/describe.ts";
import { UsageError } from "../errors/usage.ts";
import { ExitCode } from "../exit-codes.ts";
import type { ListFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { safeText } from "../output/safe-text.ts";
import { openSession, type Session } from "../session.ts";
import { filterOf } from "../targets/filter.ts";
import { connectionJson } from "../views/connection.ts";
import { printConnections } from "./show.ts";

/** `pec list --fleet`: the connections of many subscriptions, found with Resource Graph. */
export async function listFleet(io: Io, ids: readonly string[], flags: ListFlags): Promise<ExitCode> {
  checkFleetFlags(ids, flags);
  const session = await openSession(io, flags);
  const found = openFleet(session, flags);
  const count = await (session.print.printItem === undefined ? printTogether(session, found, flags) : printEach(session, found, flags));
  for (const line of reportLines(found.report)) io.err(`${safeText(line)}\n`);
  return fleetCode(found.report, count);
}

/** A table is as wide as its widest rows, and a JSON array has an end: nothing is written before all is read. */
async function printTogether(session: Session, found: Inventory, flags: ListFlags): Promise<number> {
  const connections: Connection[] = [];
  for await (const { connection } of found) {
    connections.push(connection);
    session.progress.show(`Found ${connections.length} connections …`);
  }
  await printConnections(session, connections, flags, "There are no private endpoint connections.");
  return connections.length;
}

/** Lines are written as they come, and nothing is kept. */
async function printEach({ io, print, progress }: Session, found: Inventory, flags: ListFlags): Promise<number> {
  let count = 0;
  for await (const { connection } of found) {
    count += 1;
    // Whoever sees the lines come needs no other sign, and the line of progress would be among them.
    if (!io.outIsTerminal) progress.show(`Found ${count} connections …`);
    print.printItem?.(connectionJson(connection, flags));
    if ((await io.drained?.()) === false) break;
  }
  progress.clear();
  return count;
}

/** Begins to look for the connections of a fleet. */
export function openFleet({ io, credential, call, options }: Session, flags: ListFlags): Inventory {
  const { type, olderThan } = flags;
  const { abortSignal, timeoutMs, headers } = call;
  const query = {
    ...scopeOf(flags),
    ...filterOf(flags),
    ...(type !== undefined && { type }),
    ...(olderThan !== undefined && { olderThan: new Date(io.now() - olderThan) }),
  };
  try {
    return inventory(credential, query, { ...options, abortSignal, timeoutMs, headers });
  } catch (error) {
    // A scope that is none.
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}

/** @throws UsageError for flags that name single resources */
export function checkFleetFlags(ids: readonly string[], flags: ListFlags): void {
  const single =
    ids.length > 0 || [flags.id, flags.name, flags.resourceName, flags.serviceName, flags.resourceGroup].some((flag) => flag !== undefined);
  if (single)
    throw new UsageError(
      "--fleet is for all resources of subscriptions.",
      "Give --subscription or --management-group, or neither for all of the tenant.",
    );
  if (flags.apiVersion !== undefined) throw new UsageError("--fleet reads many resource types, and --api-version is of one.");
  if (flags.subscription !== undefined && flags.managementGroup !== undefined)
    throw new UsageError("--subscription or --management-group, not both.");
}

function scopeOf({ subscription, managementGroup }: ListFlags): FleetScope {
  if (subscription !== undefined) return { subscriptions: subscription };
  return managementGroup === undefined ? { tenant: true } : { managementGroups: managementGroup };
}

/** What there is to say about how a fleet was read. */
export function reportLines({ connections, queries, ofUnknownAge, unread }: InventoryReport): string[] {
  const { resourceGraph, resourceManager } = connections;
  return [
    `${resourceGraph} from Resource Graph, which may be minutes behind; ${resourceManager} from the Resource Manager; ${queries} queries.`,
    ...(ofUnknownAge === 0 ? [] : [`${ofUnknownAge} left out: they do not say when they were made.`]),
    ...unread.map(unreadLine),
  ];
}

const reasons: Readonly<Record<Unread["reason"], string>> = {
  failed: "could not be read",
  notVisible: "cannot be seen, or is not there",
  truncated: "was read in part: Resource Graph left rows out",
  scopeLimit: "was read in part: there are more subscriptions than Resource Graph looks at",
};

/** What could not be read, and why. */
export function unreadLine({ reason, subscriptionId, resourceType, resources, error }: Unread): string {
  const where = subscriptionId === undefined ? "The scope" : `Subscription ${subscriptionId}`;
  const what = resourceType === undefined ? "" : `, ${resourceType}${resources === undefined ? "" : ` (${resources})`}`;
  return `${where}${what} ${reasons[reason]}${error === undefined ? "." : `: ${describeError(error).message}`}`;
}

/** The exit code of reading a fleet. */
export function fleetCode({ unread }: InventoryReport, found: number): ExitCode {
  if (unread.length === 0) return ExitCode.ok;
  const codes = new Set(unread.map(({ error }) => (error === undefined ? ExitCode.partial : describeError(error).exitCode)));
  const [code = ExitCode.partial, ...others] = codes;
  return found === 0 && others.length === 0 ? code : ExitCode.partial;
}
