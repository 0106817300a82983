import type { MemberShape, ObjectShape, Shape } from "../catalog/types.ts";
import { problemWith } from "../http/shape-check.ts";
import { stringAt } from "../json.ts";
import type { FaultKind, FaultRule } from "./types.ts";

/** What each kind of fault is made of, for those that come from outside. */
const members: Readonly<Record<FaultKind, Readonly<Record<string, Shape>>>> = {
  throttle: { retryAfterSeconds: "unknown" },
  status: { status: "number", code: "string", message: "string", retryAfterSeconds: "number" },
  statusAfter: { status: "number", code: "string", message: "string" },
  reset: { when: { kind: "enum", values: ["before", "after"] } },
  slowBody: { pieces: "number", pauseMs: "number" },
  truncatedBody: {},
  cutBody: {},
  stalledBody: {},
  emptyBody: {},
  html: { status: "number" },
  hugeBody: { bytes: "number" },
  nextLink: { to: "string" },
  selfLink: {},
  endlessList: {},
  pollLink: { to: "string" },
  endlessPolling: {},
  forgottenOperation: {},
  failedOperation: { outcome: { kind: "enum", values: ["Failed", "Canceled"] }, code: "string", message: "string" },
  latency: { ms: "number" },
  answer: { status: "number", headers: { kind: "map", values: "string" }, body: "string" },
};

const optional = new Set(["retryAfterSeconds", "code", "message", "pieces", "pauseMs", "outcome", "headers", "body"]);
const optionalIn: Partial<Record<FaultKind, string>> = { html: "status" };

/** A rule out of JSON. @throws TypeError for one that is none */
export function faultRuleIn(value: unknown): FaultRule {
  const kind = stringAt(value, "fault", "kind") ?? "";
  if (!Object.hasOwn(members, kind)) throw new TypeError(`'${kind}' is no kind of fault. There are: ${Object.keys(members).join(", ")}`);
  const problem = problemWith(value, ruleOf(kind as FaultKind), "strict");
  if (problem !== undefined) throw new TypeError(`This is not a rule: ${problem}`);
  return value as FaultRule;
}

function ruleOf(kind: FaultKind): ObjectShape {
  const fault = Object.entries(members[kind]).map(([name, type]) => [name, member(type, !optional.has(name) && optionalIn[kind] !== name)]);
  return object({
    match: {
      type: object({
        method: { type: "unknown" },
        url: { type: "string" },
        operation: { type: "unknown" },
        resourceType: { type: "string" },
      }),
    },
    nth: { type: "unknown" },
    times: { type: "number" },
    probability: { type: "number" },
    fault: { type: object({ kind: { type: "string" }, ...(Object.fromEntries(fault) as ObjectShape["members"]) }), required: true },
  });
}

function member(type: Shape, required: boolean): MemberShape {
  return { type, ...(required && { required }), ...(type === "unknown" && { nullable: true }) };
}

function object(shapes: ObjectShape["members"]): ObjectShape {
  return { kind: "object", members: shapes };
}
