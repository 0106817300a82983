import { parseArmId } from "@pecgen/core";
import { statuses } from "../filter.ts";
import { isObject, type JsonObject } from "../json.ts";
import { comparable, quote } from "../text.ts";
import { InvalidPlanError, type PlanProblem } from "./errors.ts";
import { faultIn } from "./json-fault.ts";
import { placeAt, pointerTo, scanJson } from "./json-scan.ts";
import type { Plan, PlanGap, PlanStep, Seen } from "./plan.ts";

/** The way to a member of what was seen, `/steps/0/seen/status`. */
const deepest = 4;

/** Problems that are told; who has that many sees where they come from. */
const mostProblems = 20;

/**
 * Reads the text of a plan, and believes nothing of it: it may have been edited since, or come from elsewhere.
 *
 * @throws InvalidPlanError with the line and column of everything that is wrong
 */
export function parsePlan(text: string): Plan {
  const value = parseJson(text);
  const repeated: PlanProblem[] = [];
  scanJson(text, (path, offset, isRepeated) => {
    if (isRepeated && repeated.length < mostProblems)
      repeated.push({ pointer: pointerTo(path), message: "is there twice.", ...placeAt(text, offset) });
  });
  const problems = repeated.length > 0 ? repeated : withPlaces(text, problemsOf(value));
  if (problems.length > 0) throw new InvalidPlanError(problems);
  return value as Plan;
}

/** @throws InvalidPlanError */
export function checkPlan(plan: Plan): void {
  const problems = problemsOf(plan);
  if (problems.length > 0) throw new InvalidPlanError(problems);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const message = text.trim() === "" ? "It is empty." : "It is not JSON.";
    throw new InvalidPlanError([{ pointer: "", message, ...placeAt(text, faultIn(text)) }]);
  }
}

/** What is wrong with a value; `undefined` if nothing is. */
type Check = (value: unknown) => string | undefined;

const aText: Check = (value) => (typeof value === "string" ? undefined : "is not a text.");
const aTextOrNull: Check = (value) => (value === null ? undefined : aText(value));
const anArray: Check = (value) => (Array.isArray(value) ? undefined : "is not an array.");
const anObject: Check = (value) => (isObject(value) ? undefined : "is not an object.");
const oneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value) ? undefined : `is ${shown(value)}, and none of ${words.join(", ")}.`;

const planMembers: Readonly<Record<keyof Plan, Check>> = {
  kind: oneOf("pecgen plan"),
  version: oneOf(1),
  gaps: anArray,
  steps: anArray,
};

const gapMembers: Readonly<Record<keyof PlanGap, Check>> = { id: aText, error: aText };

const stepMembers: Readonly<Record<keyof PlanStep, Check>> = {
  id: aConnectionId,
  action: oneOf("approve", "reject", "remove", "none"),
  description: aTextOrNull,
  why: aText,
  seen: anObject,
  source: oneOf("resourceManager", "resourceGraph"),
  readAt: (value) => (typeof value === "string" && isTime(value) ? undefined : "is not an ISO 8601 time in UTC."),
};

const seenMembers: Readonly<Record<keyof Seen, Check>> = {
  status: oneOf(...statuses),
  privateEndpointId: aTextOrNull,
  description: aTextOrNull,
};

function problemsOf(plan: unknown): PlanProblem[] {
  if (!isObject(plan)) return [{ pointer: "", message: "It is not an object." }];
  const { kind, version, gaps, steps } = plan;
  if (kind !== "pecgen plan") return [{ pointer: "/kind", message: 'is not "pecgen plan": this is another kind of file.' }];
  if (version !== 1) return [{ pointer: "/version", message: `is ${shown(version)}; this client reads version 1.` }];
  const problems = [...members(plan, "", planMembers), ...each(gaps, "/gaps", (gap, pointer) => members(gap, pointer, gapMembers))];
  const ids = new Map<string, number>();
  problems.push(...each(steps, "/steps", (step, pointer, index) => [...stepProblems(step, pointer), ...repetition(ids, step, index)]));
  return problems.slice(0, mostProblems);
}

function stepProblems(step: JsonObject, pointer: string): PlanProblem[] {
  const own = members(step, pointer, stepMembers);
  return isObject(step["seen"]) ? [...own, ...members(step["seen"], `${pointer}/seen`, seenMembers)] : own;
}

/** A connection has one decision: which of two should be carried out is not for us to say. */
function repetition(ids: Map<string, number>, { id }: JsonObject, index: number): PlanProblem[] {
  if (typeof id !== "string") return [];
  const first = ids.get(comparable(id));
  if (first === undefined) ids.set(comparable(id), index);
  return first === undefined ? [] : [{ pointer: `/steps/${index}/id`, message: `is that of step ${first} too.` }];
}

function each(value: unknown, pointer: string, check: (item: JsonObject, pointer: string, index: number) => PlanProblem[]): PlanProblem[] {
  if (!Array.isArray(value)) return [];
  const problems: PlanProblem[] = [];
  for (const [index, item] of value.entries()) {
    const own = `${pointer}/${index}`;
    problems.push(...(isObject(item) ? check(item, own, index) : [{ pointer: own, message: "is not an object." }]));
    if (problems.length >= mostProblems) break;
  }
  return problems;
}

/** A member that is not known may change what the rest means. It may also be a typing error, and then something else is missing. */
function members(object: JsonObject, pointer: string, checks: Readonly<Record<string, Check>>): PlanProblem[] {
  const unknown = Object.keys(object).filter((name) => !Object.hasOwn(checks, name));
  const wrong = Object.entries(checks).flatMap(([name, check]) => {
    const message = Object.hasOwn(object, name) ? check(object[name]) : "is missing.";
    return message === undefined ? [] : [{ pointer: `${pointer}/${name}`, message }];
  });
  return [
    ...wrong,
    ...unknown.map((name) => ({ pointer: `${pointer}${pointerTo([name])}`, message: "is no member of a plan of version 1." })),
  ];
}

function aConnectionId(value: unknown): string | undefined {
  if (typeof value !== "string") return aText(value);
  try {
    if (/.\/privateEndpointConnections$/i.test(parseArmId(value).resourceType)) return undefined;
    return "is not the id of a private endpoint connection.";
  } catch (error) {
    return `is no resource id: ${(error as Error).message}`;
  }
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

function shown(value: unknown): string {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : quote(value);
}

function withPlaces(text: string, problems: readonly PlanProblem[]): PlanProblem[] {
  if (problems.length === 0) return [];
  const offsets = new Map<string, number>();
  scanJson(text, (path, offset) => {
    // Nothing in a plan lies deeper, and what is hostile may lie very deep.
    if (path.length <= deepest) offsets.set(pointerTo(path), offset);
  });
  // What is missing has no place: that of what it is missing in.
  const offsetOf = (pointer: string): number => offsets.get(pointer) ?? offsets.get(pointer.replace(/\/[^/]*$/, "")) ?? 0;
  return problems.map((problem) => ({ ...problem, ...placeAt(text, offsetOf(problem.pointer)) }));
}
