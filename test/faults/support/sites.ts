import type { FaultRule, JournalEntry, OperationName } from "@pecgen/simulator";
import type { FaultCase } from "./faults.ts";
import type { Operation } from "./operations.ts";

/**
 * The requests of a call that can go wrong:
 *
 * - `read`: the first one of a call that reads, or the reading before a change;
 * - `wait`: the reading over and over of a call that waits for something;
 * - `page`: the rest of a list;
 * - `update`, `delete`: the change;
 * - `poll`: a question to the link that the service gave;
 * - `confirm`: reading the connection after it was changed;
 * - `absence`: reading the connection after it was deleted.
 */
export type Stage = (typeof stages)[number];

export const stages = ["read", "wait", "page", "update", "delete", "poll", "confirm", "absence"] as const;

/** The requests of one stage of a call, in the words of fault rules. */
export interface Site {
  readonly stage: Stage;
  readonly operation: OperationName | "page";
  /** The first of the requests with this operation that belongs to the stage. */
  readonly from: number;
}

/** The sites of a call, out of the journal of one that went well. */
export function sitesOf({ wanted, patient }: Operation, journal: readonly JournalEntry[]): Site[] {
  const sites = new Map<string, Site>();
  const counts = new Map<string, number>();
  let changed = false;
  for (const { operation, method, url } of journal) {
    if (operation === undefined) continue;
    const name = operation === "list" && /skiptoken/i.test(url) ? "page" : operation;
    const from = (counts.get(name) ?? 0) + 1;
    counts.set(name, from);
    changed ||= method !== "GET";
    const before = patient ? "wait" : "read";
    const after = wanted === "Absent" ? "absence" : "confirm";
    const stage = isStage(name) ? name : changed ? after : before;
    if (!sites.has(`${stage} ${name}`)) sites.set(`${stage} ${name}`, { stage, operation: name, from });
  }
  return [...sites.values()];
}

function isStage(name: string): name is Stage {
  return (stages as readonly string[]).includes(name);
}

/** More than any call makes of one kind. */
const enough = 500;

export function ruleAt({ operation, from }: Site, { fault, times }: FaultCase): FaultRule {
  const nth = times === "once" ? from : Array.from({ length: enough }, (_, index) => from + index);
  return { match: { operation }, nth, fault };
}
