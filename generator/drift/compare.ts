import type { Contract, ContractVerb, OperationContract, OtherOperation } from "../model/contract/types.ts";
import type { Change, Notebook, Renaming } from "./change.ts";
import type { Pair } from "./finding.ts";
import { notebook } from "./merge.ts";
import type { RuleCode } from "./rules/rules.ts";
import { compareOperations } from "./operation.ts";

export interface Comparison {
  readonly pair: Pair;
  /** Of no meaning to anybody but those who look names up. */
  readonly renamings: readonly Renaming[];
}

/** Compares two contracts of one resource type. */
export function compareContracts(before: Contract, after: Contract): Comparison {
  const head = {
    resourceType: after.resourceType,
    from: { apiVersion: before.apiVersion, file: before.file },
    to: { apiVersion: after.apiVersion, file: after.file },
  };
  if (before.unreadable.length + after.unreadable.length > 0) return { pair: { ...head, comparable: false, findings: [] }, renamings: [] };
  const collected = notebook();
  const notes = before.derived === after.derived ? collected : believing(collected, before.derived ? "before" : "after");
  const missing: OperationContract[] = [];
  const added: OperationContract[] = after.operations.filter(({ verb }) => find(before, verb) === undefined);
  for (const from of before.operations) {
    const to = find(after, from.verb);
    if (to === undefined) missing.push(from);
    else compareOperations(from, to, notes);
  }
  comparePresence(missing, added, before, after, notes);
  compareOthers(before, after, notes);
  const name = { resourceType: after.resourceType, from: before.apiVersion, to: after.apiVersion };
  return { pair: { ...head, comparable: true, findings: collected.findings(name) }, renamings: collected.renamings() };
}

const uncertain: ReadonlySet<RuleCode> = new Set([
  "format-changed",
  "pattern-changed",
  "length-changed",
  "range-changed",
  "nullable-changed",
]);

/** What a rebuilt document lacks of formats, limits and other operations was lost in rebuilding, as far as anybody knows. */
function believing(notes: Notebook, rebuilt: "before" | "after"): Notebook {
  const isOther = ({ area, verb }: Change): boolean => area === "operation" && verb === null;
  const lost = (change: Change): boolean =>
    (uncertain.has(change.code) || isOther(change)) && (change[rebuilt] === null || change[rebuilt] === false);
  return { ...notes, change: (change) => (lost(change) ? undefined : notes.change(change)) };
}

function find(contract: Contract, verb: ContractVerb): OperationContract | undefined {
  return contract.operations.find((operation) => operation.verb === verb);
}

const updates = (operations: readonly OperationContract[]): OperationContract[] =>
  operations.filter(({ verb }) => verb === "put" || verb === "patch");

function comparePresence(
  missing: readonly OperationContract[],
  added: readonly OperationContract[],
  before: Contract,
  after: Contract,
  notes: Notebook,
): void {
  // An update that goes out with another method is still the update.
  const [from, to] = [updates(missing)[0], updates(added)[0]];
  const moved = from !== undefined && to !== undefined;
  if (moved) {
    const source = { before: from.source, after: to.source };
    notes.change({ ...plain, code: "method-changed", verb: to.verb, at: "", before: from.method, after: to.method, source });
    compareOperations({ ...from, verb: to.verb }, to, notes);
  }
  for (const operation of missing) {
    if (moved && operation === from) continue;
    const source = { before: operation.source, after: placeOf(after) };
    notes.change({ ...plain, code: "operation-removed", verb: operation.verb, at: "", before: callOf(operation), after: null, source });
  }
  for (const operation of added) {
    if (moved && operation === to) continue;
    const source = { before: placeOf(before), after: operation.source };
    notes.change({ ...plain, code: "operation-added", verb: operation.verb, at: "", before: null, after: callOf(operation), source });
  }
}

const plain = { area: "operation", subject: "operation", way: null, traits: {} } as const;

function compareOthers(before: Contract, after: Contract, notes: Notebook): void {
  const key = (operation: OtherOperation): string => callOf(operation).toLowerCase();
  const lacks = (contract: Contract, operation: OtherOperation): boolean => !contract.others.some((other) => key(other) === key(operation));
  for (const operation of before.others.filter((other) => lacks(after, other))) {
    const source = { before: operation.source, after: placeOf(after) };
    notes.change({
      ...plain,
      code: "operation-removed",
      verb: null,
      at: `${operation.path.collection}${operation.path.rest}`,
      before: callOf(operation),
      after: null,
      source,
    });
  }
  for (const operation of after.others.filter((other) => lacks(before, other))) {
    const source = { before: placeOf(before), after: operation.source };
    notes.change({
      ...plain,
      code: "operation-added",
      verb: null,
      at: `${operation.path.collection}${operation.path.rest}`,
      before: null,
      after: callOf(operation),
      source,
    });
  }
}

function callOf({ method, path }: Pick<OtherOperation, "method" | "path">): string {
  return `${method} ${path.target}${path.collection}${path.rest}`;
}

function placeOf({ file }: Contract): { file: string; pointer: string } {
  return { file, pointer: "/paths" };
}
