import type { ContractVerb, OperationContract, PropertyShape, ResponseContract, Shape } from "../model/contract/types.ts";
import { isOfLinkResources, type Change, type Notebook, type Subject } from "./change.ts";
import type { Area, Side } from "./finding.ts";
import type { OneWay } from "./rules/rule.ts";
import type { RuleCode } from "./rules/rules.ts";
import { compareShapes, isWritable, typeWord, type ShapeChange } from "./shape.ts";

export function compareRequestBodies(before: OperationContract, after: OperationContract, notebook: Notebook): void {
  const { verb } = before;
  const [from, to] = [before.body, after.body];
  const say = (code: RuleCode, was: Side, is: Side, required = false): void =>
    notebook.change({
      code,
      area: "requestBody",
      subject: "operation",
      verb,
      way: "request",
      at: "",
      before: was,
      after: is,
      traits: { required },
      source: { before: from?.source ?? before.source, after: to?.source ?? after.source },
    });
  if (from === null && to === null) return;
  if (from === null || to === null) {
    if (from === null) say("request-body-added", null, typeWord((to as NonNullable<typeof to>).shape));
    else say("request-body-removed", typeWord(from.shape), null);
    return;
  }
  if (from.required !== to.required) say("required-changed", from.required, to.required, to.required);
  const swapped = otherParts(from.shape, to.shape, "request");
  if (swapped !== null) say("request-body-changed", ...swapped);
  else compareBody(from.shape, to.shape, verb, "request", "connection", notebook);
}

export function compareResponses(before: OperationContract, after: OperationContract, notebook: Notebook): void {
  const { verb } = before;
  const say = (
    code: RuleCode,
    at: string,
    was: Side,
    is: Side,
    from: ResponseContract | undefined,
    to: ResponseContract | undefined,
  ): void =>
    notebook.change({
      code,
      area: "response",
      subject: "operation",
      verb,
      way: "response",
      at,
      before: was,
      after: is,
      traits: {},
      source: { before: from?.source ?? before.source, after: to?.source ?? after.source },
    });
  let compared = false;
  for (const from of before.responses) {
    const to = after.responses.find(({ code }) => code === from.code);
    if (to === undefined) say("response-removed", from.code, from.code, null, from, undefined);
    else if (from.shape === null || to.shape === null) {
      if (from.shape !== null) say("response-body-removed", from.code, bodyWord(from), null, from, to);
      if (to.shape !== null) say("response-body-added", from.code, null, bodyWord(to), from, to);
    } else {
      compared = true;
      const swapped = compareAnswer(before, after, from.shape, to.shape, notebook);
      if (swapped !== null) say("response-body-changed", from.code, ...swapped, from, to);
    }
  }
  for (const to of after.responses) {
    if (!before.responses.some(({ code }) => code === to.code)) say("response-added", to.code, null, to.code, undefined, to);
  }
  // An answer that moved from one status code to another is still the same answer.
  const [from, to] = [before, after].map(({ responses }) => responses.find(({ shape }) => shape !== null)?.shape);
  if (!compared && from != null && to != null) compareAnswer(before, after, from, to, notebook);
}

function bodyWord({ shape }: ResponseContract): string | null {
  return shape === null ? null : typeWord(shape);
}

/** What was swapped for what, where both are so different that nothing can be said of their parts. */
function compareAnswer(before: OperationContract, after: OperationContract, from: Shape, to: Shape, notebook: Notebook): Swap | null {
  const { verb } = before;
  const subject: Subject = isOfLinkResources(verb) ? "privateLinkResource" : "connection";
  if (before.paging === null || after.paging === null) {
    const swapped = otherParts(from, to, "response");
    if (swapped === null) compareBody(from, to, verb, "response", subject, notebook);
    return swapped;
  }
  const [itemsBefore, itemsAfter] = [itemsOf(from, before.paging.items), itemsOf(to, after.paging.items)];
  if (from.kind === "object" && to.kind === "object") {
    const skip = new Set(["nextLink", before.paging.items, after.paging.items, before.paging.next ?? "", after.paging.next ?? ""]);
    const record = recorder(verb, "response", "list", notebook);
    compareShapes(from, to, "response", { change: record, matched: renamings(notebook) }, skip);
  }
  compareHolders(before, after, from, to, notebook);
  if (itemsBefore === null || itemsAfter === null) return null;
  const swapped = otherParts(itemsBefore, itemsAfter, "response");
  if (swapped === null) compareBody(itemsBefore, itemsAfter, verb, "response", subject, notebook);
  return swapped;
}

/** Whether the property with the items is always there. */
function compareHolders(before: OperationContract, after: OperationContract, from: Shape, to: Shape, notebook: Notebook): void {
  const holder = (shape: Shape, { paging }: OperationContract): PropertyShape | undefined =>
    shape.properties.find(({ name }) => name === paging?.items);
  const [was, is] = [holder(from, before), holder(to, after)];
  if (was === undefined || is === undefined || was.required === is.required) return;
  const source = { before: was.source, after: is.source };
  const change = { path: [is.name], before: was.required, after: is.required, traits: { required: is.required }, source };
  recorder(before.verb, "response", "list", notebook)({ code: "required-changed", ...change });
}

function itemsOf(shape: Shape, name: string): Shape | null {
  const list = shape.kind === "array" ? shape : shape.properties.find((property) => property.name === name)?.shape;
  return list?.element ?? null;
}

function compareBody(from: Shape, to: Shape, verb: ContractVerb, way: OneWay, subject: Subject, notebook: Notebook): void {
  compareShapes(from, to, way, { change: recorder(verb, way, subject, notebook), matched: renamings(notebook) });
}

function recorder(verb: ContractVerb, way: OneWay, subject: Subject, notebook: Notebook): (change: ShapeChange) => void {
  return ({ path, ...change }) => {
    const at = path.join(".");
    notebook.change({ ...change, area: areaOf(at, subject), subject, verb, way, at } satisfies Change);
  };
}

function renamings(notebook: Notebook): (before: Shape, after: Shape) => void {
  return (before, after) => {
    if (before.name === null || after.name === null || before.name === after.name) return;
    notebook.renaming({ what: "definition", before: before.name, after: after.name, place: after.source });
  };
}

const state = "properties.privateLinkServiceConnectionState";

function areaOf(at: string, subject: Subject): Area {
  if (subject !== "connection") return "property";
  if (at === `${state}.status`) return "status";
  if (at === "properties.provisioningState") return "provisioningState";
  return at.startsWith(`${state}.`) ? "stateField" : "property";
}

type Swap = readonly [before: string, after: string];

/**
 * The members of two values of which one cannot have become the other: none are left, or of what a resource has for
 * itself less than half. All resources have an id, a name and `properties`.
 */
function otherParts(a: Shape, b: Shape, way: OneWay): Swap | null {
  const words = (from: Shape, to: Shape): Swap => [membersOf(from, way), membersOf(to, way)];
  if (a.kind !== b.kind && a.kind !== "any" && b.kind !== "any") return words(a, b);
  if (share(a, b, way) === 0) return words(a, b);
  const bagOf = (shape: Shape): Shape | undefined => shape.properties.find(({ name }) => name === "properties")?.shape;
  const [from, to] = [bagOf(a), bagOf(b)];
  return from !== undefined && to !== undefined && share(from, to, "response") < 0.5 ? words(from, to) : null;
}

/** How much of the smaller one of two objects is in the other as well; everything of what has no members. */
function share(a: Shape, b: Shape, way: OneWay): number {
  const [from, to] = [namesOf(a, way), namesOf(b, way)];
  const smaller = Math.min(from.length, to.length);
  return smaller === 0 ? 1 : from.filter((name) => to.includes(name)).length / smaller;
}

function namesOf(shape: Shape, way: OneWay): string[] {
  return shape.properties.filter((property) => way === "response" || isWritable(property)).map(({ name }) => name);
}

function membersOf(shape: Shape, way: OneWay): string {
  return shape.kind === "object" ? `{${namesOf(shape, way).join(", ")}}` : typeWord(shape);
}
