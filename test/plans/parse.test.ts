import { type Found, formatPlan, InvalidPlanError, parsePlan, plan, type PlanAction, type PlanProblem } from "@pecgen/client/plans";
import { describe, expect, test } from "vitest";
import { faultIn } from "../../generated/facade/src/plans/json-fault.ts";
import { placeAt, pointerTo, scanJson } from "../../generated/facade/src/plans/json-scan.ts";
import { boxes, setUp } from "../facade/support/client.ts";
import { fc } from "../support/properties.ts";
import { connectionOf, group, readAt, vault } from "./support/world.ts";

const found = (name: string, more: Partial<Found> = {}): Found => ({
  id: connectionOf(name),
  name,
  resourceType: "Microsoft.KeyVault/vaults",
  apiVersion: "2024-11-01",
  status: "Pending",
  phase: "Succeeded",
  description: "please",
  actionsRequired: undefined,
  privateEndpointId: `${group}/providers/Microsoft.Network/privateEndpoints/${name}`,
  groupIds: [],
  etag: undefined,
  wire: {},
  ...more,
});

const options = { why: "status Pending", readAt };
const text = async (connections: readonly Found[], action: PlanAction = "approve"): Promise<string> =>
  formatPlan((await plan(connections, action, options)).plan);

describe("a plan that is made", () => {
  test("has the same bytes in whatever order the connections come, each once", async () => {
    const all = ["b", "A", "c", "aa"].map((name) => found(name));
    expect(await text(all.toReversed())).toBe(await text([...all, ...all]));
    expect(parsePlan(await text(all)).steps.map(({ id }) => id.split("/").at(-1))).toEqual(["A", "aa", "b", "c"]);
  });

  test("leaves out what is done, and what cannot be done", async () => {
    const all = [
      found("a"),
      found("b", { status: "Approved" }),
      found("c", { status: "Rejected" }),
      found("d", { status: "Disconnected" }),
    ];
    const left = async (action: PlanAction): Promise<unknown> =>
      (await plan(all, action, options)).leftOut.map(({ connection, because }) => [connection.name, because]);
    expect(await left("approve")).toEqual([
      ["b", "done"],
      ["c", "impossible"],
      ["d", "impossible"],
    ]);
    expect(await left("reject")).toEqual([
      ["c", "done"],
      ["d", "impossible"],
    ]);
    expect(await left("remove")).toEqual([]);
    expect(await left("none")).toEqual([]);
  });

  test("leaves out what no api-version can do that the client knows, by the client's own word", async () => {
    const resourceType = "Microsoft.Chaos/privateAccesses";
    const access = found("a", { resourceType });
    expect((await plan([access], "approve", options)).leftOut).toMatchObject([{ because: "impossible" }]);
    const { client } = await setUp({ descriptors: [{ ...boxes, resourceType }] });
    const { plan: made, leftOut } = await plan([access], "approve", { ...options, resourceTypes: client.resourceTypes() });
    expect([made.steps.length, leftOut]).toEqual([1, []]);
  });

  test("says where and when each connection was read, and what could not be", async () => {
    const graph = found("a", { source: "resourceGraph", readAt: "2029-12-31T00:00:00Z" });
    const made = await plan([graph, found("b")], "remove", {
      ...options,
      description: "not for removals",
      gaps: [{ id: vault, error: "403" }],
    });
    expect(made.plan.steps.map(({ source, readAt: when, description }) => [source, when, description])).toEqual([
      ["resourceGraph", "2029-12-31T00:00:00Z", null],
      ["resourceManager", readAt, null],
    ]);
    expect(parsePlan(formatPlan(made.plan)).gaps).toEqual([{ id: vault, error: "403" }]);
  });
});

/** What is wrong with a plan, after something was done to it. */
function problemsOf(change: string): readonly PlanProblem[] {
  try {
    parsePlan(change);
  } catch (error) {
    if (error instanceof InvalidPlanError) return error.problems;
    throw error;
  }
  return [];
}

describe("a plan that is read", () => {
  const step = `"id": "${connectionOf("a")}"`;
  test.for<[what: string, from: string | RegExp, to: string, pointer: string, message: string]>([
    ["empty", /^[^]*$/, "", "", "It is empty."],
    ["no JSON", /^[^]*$/, "{,}", "", "It is not JSON."],
    ["cut off", /\n\}\n$/, "", "", "It is not JSON."],
    ["an array", /^[^]*$/, "[]", "", "It is not an object."],
    ["another kind of file", '"pecgen plan"', '"pecgen drift"', "/kind", "another kind of file"],
    ["a later version", '"version": 1', '"version": 2', "/version", "is 2; this client reads version 1."],
    ["a member of a later version", '"gaps": []', '"gaps": [],\n  "approvedBy": "me"', "/approvedBy", "is no member"],
    ["__proto__", '"gaps": []', '"gaps": [],\n  "__proto__": {"action": "remove"}', "/__proto__", "is no member"],
    ["__proto__ of a step", step, `${step}, "__proto__": {"action": "remove"}`, "/steps/0/__proto__", "is no member"],
    ["a member that is missing", `${step},`, "", "/steps/0/id", "is missing."],
    ["steps that are none", /"steps": [^]*\]/, '"steps": {}', "/steps", "is not an array."],
    ["a step that is none", /"steps": [^]*\]/, '"steps": [null]', "/steps/0", "is not an object."],
    ["the id of a resource", step, `"id": "${vault}"`, "/steps/0/id", "is not the id of a private endpoint connection."],
    ["an id that leads up", step, `"id": "${connectionOf("..")}"`, "/steps/0/id", "is no resource id"],
    ["an id with a query", step, `"id": "${connectionOf("a?x=1")}"`, "/steps/0/id", "is no resource id"],
    ["an address", step, `"id": "https://example.com${connectionOf("a")}"`, "/steps/0/id", "is no resource id"],
    ["an id that is none", step, '"id": 7', "/steps/0/id", "is not a text."],
    ["an action that is none", '"action": "approve"', '"action": "toString"', "/steps/0/action", "none of approve"],
    ["a status that is none", '"status": "Pending"', '"status": "pending"', "/steps/0/seen/status", "none of Pending"],
    ["a time that is none", `"readAt": "${readAt}"`, '"readAt": "yesterday"', "/steps/0/readAt", "is not an ISO 8601 time"],
    ["a description that is none", '"description": null', '"description": {}', "/steps/0/description", "is not a text."],
    ["the same connection twice", step, `"id": "${connectionOf("B")}"`, "/steps/1/id", "is that of step 0 too."],
    ["a member twice", '"action": "approve"', '"action": "reject",\n      "action": "approve"', "/steps/0/action", "is there twice."],
    ["a member twice, spelled in two ways", '"why"', '"\\u0077hy": "harmless", "why"', "/steps/0/why", "is there twice."],
  ])("%s is refused, with its place", async ([, from, to, pointer, message]) => {
    const before = await text([found("a"), found("b")]);
    const after = before.replace(from, () => to);
    expect(after).not.toBe(before);
    const [problem] = problemsOf(after);
    expect(problem).toMatchObject({ pointer, message: expect.stringContaining(message) });
    const line = after.split("\n")[(problem?.line ?? 0) - 1];
    expect(line).toBeDefined();
    if (pointer.endsWith("action")) expect(line?.slice((problem?.column ?? 0) - 1)).toMatch(/^"(toString|approve)",$/);
  });

  test.for([
    ["a comma after the last step", /\n {2}\]\n/, ",\n  ] // the end\n", "] // the end"],
    ["a comma after the last member", /"\n {4}\}\n/, '",\n    } // the end\n', "} // the end"],
    ["no comma between members", /",(\n *"action")/, '"$1', '"action"'],
    ["a word without quotes", '"status": "Pending"', '"status": Pending', "Pending"],
    ["quotes of another kind", '"status": "Pending"', "\"status\": 'Pending'", "'Pending'"],
    ["a text that is not JSON's", '"status": "Pending"', '"status": "\\x"', '"\\x"'],
    ["a line break within a text", '"status": "Pending"', '"status": "Pen\nding"', '"Pen'],
    ["a number that is none", '"version": 1', '"version": 01', "01"],
    ["something behind the end", /\n\}\n$/, "\n}\n}\n", "}"],
    ["a place in the text itself", '"status": "Pending"', '"status": at position 7 (line 1 column 8)', "at position 7"],
    ["an end that is missing", /\n\}\n$/, "", ""],
  ] as const)("no JSON is told where it is: %s", async ([, from, to, rest]) => {
    const before = await text([found("a"), found("b")]);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    const [problem] = problemsOf(after);
    expect(problem).toMatchObject({ pointer: "", message: "It is not JSON." });
    const line = after.split("\n")[(problem?.line ?? 0) - 1]?.slice((problem?.column ?? 0) - 1);
    if (rest === "") expect(problem).toMatchObject(placeAt(after, after.length));
    else expect(line?.startsWith(rest)).toBe(true);
  });

  test("very many mistakes are not all told", async () => {
    const broken = Array.from({ length: 5_000 }, () => "{}").join(",");
    const twice = `{${Array.from({ length: 5_000 }, () => '"a":1').join(",")}}`;
    const whole = (steps: string): string => `{"kind":"pecgen plan","version":1,"gaps":[],"steps":[${steps}]}`;
    expect(problemsOf(whole(broken)).length).toBeLessThanOrEqual(20);
    expect(problemsOf(whole(twice))).toHaveLength(20);
    expect(problemsOf(whole("[".repeat(100_000) + "]".repeat(100_000))).length).toBe(1);
  });

  test("whatever is done to its bytes, it is refused or it is a plan", async () => {
    const whole = await text([found("a"), found("b")]);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.string({ maxLength: 6, unit: "binary" }), fc.nat(6), (index, inserted, removed) => {
        const changed = whole.slice(0, index) + inserted + whole.slice(index + removed);
        const problems = problemsOf(changed);
        for (const { line, column } of problems) expect(line! >= 1 && column! >= 1).toBe(true);
        if (problems.length === 0) expect(parsePlan(changed).steps.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 2_000 },
    );
  });
});

test("JSON has no fault before its end, and what is no JSON has one that is not behind the place that the engine tells", () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 3 }),
      fc.nat(200),
      fc.constantFrom("", ",", "]", "}", '"', ":", "x", "0", "\\", "\n"),
      (json, index, inserted) => {
        expect(faultIn(json)).toBe(json.length);
        const changed = json.slice(0, index) + inserted + json.slice(index + 1);
        try {
          JSON.parse(changed);
        } catch (error) {
          const [, position] = /at position (\d+) \(line/.exec((error as Error).message) ?? [];
          expect(faultIn(changed)).toBeLessThanOrEqual(Number(position ?? changed.length));
          return;
        }
        expect(faultIn(changed)).toBe(changed.length);
      },
    ),
    { numRuns: 1_000 },
  );
});

test("the scanner finds every value where it is, for any JSON in any layout", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(undefined, 1, "\t"), (json, space) => {
      const layout = JSON.stringify(JSON.parse(json), null, space);
      const pointers = new Map<string, unknown>();
      const visit = (value: unknown, pointer: string): void => {
        pointers.set(pointer, value);
        if (typeof value === "object" && value !== null)
          for (const [name, inner] of Object.entries(value)) visit(inner, pointer + pointerTo([name]));
      };
      visit(JSON.parse(layout), "");
      const seen = new Set<string>();
      scanJson(layout, (path, offset, repeated) => {
        const pointer = pointerTo(path);
        expect(repeated).toBe(false);
        expect(pointers.has(pointer)).toBe(true);
        seen.add(pointer);
        const value = pointers.get(pointer);
        const begin = JSON.stringify(value)?.[0];
        expect(layout[offset]).toBe(begin);
        const { line, column } = placeAt(layout, offset);
        expect(layout.split("\n")[line - 1]?.[column - 1]).toBe(begin);
      });
      expect(seen.size).toBe(pointers.size);
    }),
    { numRuns: 500 },
  );
});
