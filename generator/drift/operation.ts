import type { OperationContract, PagingContract, PathContract } from "../model/contract/types.ts";
import { compareRequestBodies, compareResponses } from "./bodies.ts";
import { isOfLinkResources, type Change, type Notebook, type Subject } from "./change.ts";
import { compareErrors } from "./errors.ts";
import { compareParameters } from "./parameters.ts";
import type { Traits } from "./rules/rule.ts";

/** Everything that one operation promises. */
export function compareOperations(before: OperationContract, after: OperationContract, notebook: Notebook): void {
  if (before.operationId !== null && after.operationId !== null && before.operationId !== after.operationId) {
    notebook.renaming({ what: "operationId", before: before.operationId, after: after.operationId, place: after.source });
  }
  comparePaths(before, after, notebook);
  compareParameters(before, after, notebook);
  compareRequestBodies(before, after, notebook);
  compareResponses(before, after, notebook);
  compareErrors(before, after, notebook);
  compareCompletion(before, after, notebook);
  compareHeaders(before, after, notebook);
  if (before.paging !== null && after.paging !== null) comparePaging(before, after, before.paging, after.paging, notebook);
}

function comparePaths(before: OperationContract, after: OperationContract, notebook: Notebook): void {
  const [from, to] = [before.path, after.path];
  const say =
    (subject: Subject): Say =>
    (code, was, is) =>
      notebook.change({
        code,
        area: "path",
        subject,
        verb: before.verb,
        way: null,
        at: "",
        before: was,
        after: is,
        traits: {},
        source: { before: before.source, after: after.source },
      });
  const collection = isOfLinkResources(before.verb) ? "linkCollection" : "collection";
  notebook.carries("path", "", before.verb);
  notebook.carries(collection, "", before.verb);
  const below = (path: PathContract): string => path.target.slice(path.prefix.length).toLowerCase();
  if (from.prefix !== to.prefix && below(from) === below(to)) say("path")("scope-changed", from.prefix, to.prefix);
  else comparePart(from.target, to.target, say("path"));
  comparePart(from.collection, to.collection, say(collection));
  comparePart(from.rest, to.rest, say("operation"));
}

type Say = (code: Change["code"], was: string, is: string) => void;

function comparePart(from: string, to: string, say: Say): void {
  if (from.toLowerCase() !== to.toLowerCase()) say("path-changed", from, to);
  else if (from !== to) say("path-casing-changed", from, to);
}

function compareCompletion(before: OperationContract, after: OperationContract, notebook: Notebook): void {
  const common = {
    area: "longRunning",
    subject: "operation",
    verb: before.verb,
    way: null,
    traits: {},
    source: { before: before.source, after: after.source },
  } as const;
  if (before.longRunning !== after.longRunning) {
    notebook.change({
      ...common,
      code: "long-running-changed",
      at: "x-ms-long-running-operation",
      before: before.longRunning,
      after: after.longRunning,
    });
  }
  if (before.finalStateVia !== after.finalStateVia) {
    const at = "x-ms-long-running-operation-options.final-state-via";
    notebook.change({ ...common, code: "final-state-changed", at, before: before.finalStateVia, after: after.finalStateVia });
  }
}

function compareHeaders(before: OperationContract, after: OperationContract, notebook: Notebook): void {
  notebook.carries("header", "", before.verb);
  const common = { area: "headers", subject: "header", verb: before.verb, way: "response", traits: {} } as const;
  const missing = (from: OperationContract, to: OperationContract): OperationContract["headers"] =>
    from.headers.filter(({ name }) => !to.headers.some((other) => other.name.toLowerCase() === name.toLowerCase()));
  for (const { name, source } of missing(before, after)) {
    notebook.change({
      ...common,
      code: "header-removed",
      at: name,
      before: name,
      after: null,
      source: { before: source, after: after.source },
    });
  }
  for (const { name, source } of missing(after, before)) {
    notebook.change({
      ...common,
      code: "header-added",
      at: name,
      before: null,
      after: name,
      source: { before: before.source, after: source },
    });
  }
}

function comparePaging(
  before: OperationContract,
  after: OperationContract,
  from: PagingContract,
  to: PagingContract,
  notebook: Notebook,
): void {
  const [was, is] = [pagingWord(from), pagingWord(to)];
  if (was === is) return;
  const [follows, followed] = [nextOf(to), nextOf(from)];
  const traits: Traits = {
    strictness:
      from.kind !== to.kind || from.items !== to.items || (follows !== null && follows !== followed)
        ? "different"
        : followed !== follows
          ? "stronger"
          : "weaker",
  };
  notebook.change({
    code: "paging-changed",
    area: "paging",
    subject: "operation",
    verb: before.verb,
    way: "response",
    at: "x-ms-pageable",
    before: was,
    after: is,
    traits,
    source: { before: before.source, after: after.source },
  });
}

/** The property that has the next link, whether the operation says so or only the answer shows it. */
function nextOf({ kind, declared, next }: PagingContract): string | null {
  if (kind === "array") return null;
  return declared === "absent" || declared === null ? next : declared;
}

function pagingWord({ kind, declared, next, items }: PagingContract): string {
  if (kind === "array") return declared === "absent" ? "array" : "array, pageable";
  const pageable = declared === "absent" ? "not pageable" : declared === null ? "pageable without next link" : `pageable by ${declared}`;
  const answer = next === null ? "no next link in the answer" : `${next} in the answer`;
  return `${pageable}, ${answer}, items in ${items}`;
}
