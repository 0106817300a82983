import type { OperationContract, ParameterContract } from "../model/contract/types.ts";
import type { Notebook } from "./change.ts";
import type { Side } from "./finding.ts";
import type { Traits } from "./rules/rule.ts";
import type { RuleCode } from "./rules/rules.ts";
import { compareValue } from "./values.ts";

/** Parameters of a path belong together by their place in it, all others by name and by where they travel. */
export function compareParameters(before: OperationContract, after: OperationContract, notebook: Notebook): void {
  const [pathBefore, pathAfter] = [inPath(before), inPath(after)];
  // Paths with other segments are another finding; their parameters have no counterparts.
  if (pathBefore.length === pathAfter.length) {
    for (const [index, from] of pathBefore.entries()) compareParameter(before, from, pathAfter[index] as ParameterContract, notebook);
  }
  const left = after.parameters.filter((parameter) => parameter.in !== "path");
  const lost: ParameterContract[] = [];
  for (const from of before.parameters.filter((parameter) => parameter.in !== "path")) {
    const to = left.find((candidate) => candidate.in === from.in && sameName(candidate, from));
    if (to === undefined) lost.push(from);
    else {
      left.splice(left.indexOf(to), 1);
      compareParameter(before, from, to, notebook);
    }
  }
  for (const from of lost) {
    const to = left.find((candidate) => sameName(candidate, from));
    if (to === undefined) presence(before, after, "parameter-removed", from, notebook);
    else {
      left.splice(left.indexOf(to), 1);
      report(before, "parameter-location-changed", from, to, from.in, to.in, notebook);
      compareParameter(before, from, to, notebook);
    }
  }
  for (const to of left) presence(before, after, "parameter-added", to, notebook);
}

function inPath({ parameters }: OperationContract): ParameterContract[] {
  return parameters.filter((parameter) => parameter.in === "path");
}

/** The names of a target's resources are members that callers write; that of a connection is an argument. */
function isOfTarget({ path }: OperationContract, { name }: ParameterContract): boolean {
  return path.parameters.indexOf(name) < path.target.split("{}").length - 1;
}

function sameName(a: ParameterContract, b: ParameterContract): boolean {
  return a.name.toLowerCase() === b.name.toLowerCase();
}

function compareParameter(operation: OperationContract, from: ParameterContract, to: ParameterContract, notebook: Notebook): void {
  notebook.carries("parameter", to.name, operation.verb);
  const say = (code: RuleCode, before: Side, after: Side, traits: Traits = {}): void =>
    report(operation, code, from, to, before, after, notebook, traits);
  // The case of a name matters where it is sent: in a query. Not in a path, which has only its value, nor in a header.
  const renamed = to.in === "query" && from.in === "query" ? from.name !== to.name : !sameName(from, to);
  if (renamed) say("parameter-renamed", from.name, to.name, { spelled: to.in !== "path" || isOfTarget(operation, from) });
  if (from.required !== to.required) say("required-changed", from.required, to.required, { required: to.required });
  if (from.kind !== to.kind) say("type-changed", from.kind, to.kind);
  else compareValue(from, to, say);
}

function report(
  { verb }: OperationContract,
  code: RuleCode,
  from: ParameterContract,
  to: ParameterContract,
  before: Side,
  after: Side,
  notebook: Notebook,
  traits: Traits = {},
): void {
  const source = { before: from.source, after: to.source };
  notebook.change({ code, area: "parameter", subject: "parameter", verb, way: "request", at: to.name, before, after, traits, source });
}

function presence(
  before: OperationContract,
  after: OperationContract,
  code: "parameter-added" | "parameter-removed",
  parameter: ParameterContract,
  notebook: Notebook,
): void {
  const word = `${parameter.required ? "required" : "optional"} ${parameter.in} ${parameter.kind}`;
  const added = code === "parameter-added";
  notebook.carries("parameter", parameter.name, before.verb);
  notebook.change({
    code,
    area: "parameter",
    subject: "parameter",
    verb: before.verb,
    way: "request",
    at: parameter.name,
    before: added ? null : word,
    after: added ? word : null,
    traits: { required: parameter.required },
    source: { before: added ? before.source : parameter.source, after: added ? parameter.source : after.source },
  });
}
