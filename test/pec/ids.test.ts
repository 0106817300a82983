import { describe, expect, test } from "vitest";
import { account, connectionId, createWorld, failure, subscription, vault, type World } from "./support/world.ts";

async function twoResources(): Promise<World> {
  const world = await createWorld();
  world.add(vault, { a: "Pending", b: "Pending", c: "Rejected" });
  world.add(account, { d: "Pending", e: "Approved" });
  return world;
}

const ids = (...names: string[]): string[] => names.map((name) => connectionId("de".includes(name) ? account : vault, name));
const words = (json: unknown): string[] =>
  (json as { outcomes: { id: string; outcome: string }[] }).outcomes.map(({ id, outcome }) => `${id.split("/").at(-1)} ${outcome}`);
const go = ["--max", "5", "--yes"];

describe("connections given by their ids", () => {
  test.for<[string, string[], number, string[]]>([
    ["approve", ["d", "a"], 0, ["d changed", "a changed"]],
    ["approve", ["a", "c", "e"], 7, ["a changed", "c refused", "e unchanged"]],
    ["approve", ["c"], 5, ["c refused"]],
    ["approve", ["a", "a", "A"], 0, ["a changed"]],
    ["approve", ["a", "gone"], 7, ["a changed", "gone failed"]],
    ["approve", ["gone"], 3, ["gone failed"]],
    ["reject", ["e", "b"], 0, ["e changed", "b changed"]],
    ["remove", ["c", "gone", "d"], 0, ["c changed", "d changed", "gone unchanged"]],
    ["ensure approved", ["e", "d"], 0, ["e unchanged", "d changed"]],
    ["ensure absent", ["gone"], 0, ["gone unchanged"]],
  ])("%s %j: %i", async ([command, names, code, expected]) => {
    for (const how of ["arguments", "--id"]) {
      const world = await twoResources();
      const given = ids(...names).flatMap((id) => (how === "--id" ? ["--id", id] : [id]));
      const result = await world.pec([...command.split(" "), ...given, ...go]);
      expect({ code: result.code, words: words(result.json).toSorted() }).toEqual({ code, words: expected.toSorted() });
      expect(world.arm.writes).toHaveLength(expected.filter((word) => word.endsWith(" changed")).length);
    }
  });

  test("what is named is changed, and nothing else of the same resource", async () => {
    const world = await twoResources();
    await world.pec(["approve", ...ids("a"), ...go]);
    expect(world.arm.writes.map(({ path }) => path)).toEqual(ids("a"));
  });

  test("one that is not there is in the result with its id and the reason", async () => {
    const world = await twoResources();
    const { json } = await world.pec(["approve", ...ids("gone"), ...go]);
    expect(json).toMatchObject({
      summary: { failed: 1 },
      outcomes: [{ id: ids("gone")[0], resourceId: vault, before: null, error: { exitCode: 3, message: "There is no such connection." } }],
    });
  });

  test("of a resource that cannot be read, it is not known what is there", async () => {
    const world = await twoResources();
    world.intercept = ({ path }) => (path.startsWith(account) ? failure(403, "AuthorizationFailed", "No.") : undefined);
    const { code, json } = await world.pec(["approve", ...ids("a", "d"), ...go]);
    expect({ code, words: words(json) }).toEqual({ code: 7, words: ["a changed"] });
    expect(json).toMatchObject({ unreadable: [{ resourceId: account, error: { exitCode: 8 } }] });
  });

  test.for<[string, string[], string]>([
    ["without a maximum", ["approve", ...ids("a", "b")], "To change all of them, say with --max how many at the most."],
    ["nobody to ask", ["approve", ...ids("a", "b"), "--max", "2"], "Nobody is here to confirm the plan."],
    ["with a resource among them", ["approve", ...ids("a"), account, ...go], "not both"],
    ["with a filter", ["reject", ...ids("a"), "--status", "pending", ...go], "a filter beside them is too much"],
    ["with --all", ["remove", ...ids("a"), "--all", ...go], "a filter beside them is too much"],
    ["an empty one", ["approve", ...ids("a"), "", ...go], "what should hold one is empty"],
    ["not for reading", ["show", ...ids("a"), ...ids("b")], "too many arguments"],
  ])("%s: a usage error, and nobody is asked", async ([, argv, message]) => {
    const world = await twoResources();
    const { code, err } = await world.pec(argv);
    expect({ code, journal: world.arm.journal }).toEqual({ code: 2, journal: [] });
    expect(err).toContain(message);
  });

  test("more than the maximum: none at all", async () => {
    const world = await twoResources();
    expect(await world.pec(["approve", ...ids("a", "b", "d"), "--max", "2", "--yes"])).toMatchObject({ code: 5, out: "" });
    expect(world.arm.writes).toEqual([]);
  });

  test("the plan names those that are not there, and is asked about", async () => {
    const world = await twoResources();
    const result = await world.pec(["approve", ...ids("a", "gone"), "--max", "2"], { terminal: true, answers: ["y"] });
    expect(result.err).toMatch(
      /Going to approve 1 connection:[^]*There is no connection \S+\/gone\nGo on and approve 1 connection\? \[y\/N\]/,
    );
    expect(result).toMatchObject({ code: 7, out: expect.stringMatching(/vaults\/kv +gone +failed/) as string });
  });

  test("--dry-run changes nothing", async () => {
    const world = await twoResources();
    const { code, json } = await world.pec(["ensure", "rejected", ...ids("a", "c"), "--max", "5", "--dry-run"]);
    expect({ code, words: words(json), writes: world.arm.writes }).toEqual({ code: 0, words: ["a planned", "c unchanged"], writes: [] });
  });
});

describe("from the standard input", () => {
  const [a = "", d = ""] = ids("a", "d");
  test.for<[string, string]>([
    ["lines", `${a}\n${d}\n`],
    ["lines of Windows, blanks, and slashes at the end", `\r\n  ${a}/\r\n${d}\r\n\r\n`],
    ["JSON texts", `${JSON.stringify(a)}\n${JSON.stringify(d)}`],
    ["NDJSON", `${JSON.stringify({ id: a, status: "Pending" })}\n${JSON.stringify({ id: d })}\n`],
    ["a JSON document of objects", JSON.stringify([{ id: a }, { id: d }], null, 2)],
    ["a JSON document of texts", JSON.stringify([a, d], null, 2)],
  ])("%s", async ([, input]) => {
    const world = await twoResources();
    const { code, json } = await world.pec(["approve", "-", ...go], { input });
    expect({ code, words: words(json) }).toEqual({ code: 0, words: ["a changed", "d changed"] });
  });

  test.for([
    ["tsv", "[].id"],
    ["json", "[].id"],
    ["ndjson", "[]"],
    ["json", "[]"],
  ])("what pec list writes as %s of %s", async ([format = "", query = ""]) => {
    const world = await twoResources();
    const { out: input } = await world.pec(["list", "-s", subscription, "--status", "pending", "-o", format, "--query", query]);
    const { code, json } = await world.pec(["approve", "-", "--yes", "--max", "20"], { input });
    expect({ code, words: words(json) }).toEqual({ code: 0, words: ["a changed", "b changed", "d changed"] });
  });

  test("nothing: there is nothing to do", async () => {
    const world = await twoResources();
    for (const input of ["", "\n", "[]"]) {
      expect(await world.pec(["approve", "-", ...go], { input })).toMatchObject({
        code: 0,
        json: { confirmed: true, outcomes: [] },
        err: "No connection matches: nothing to do.\n",
      });
      expect(await world.pec(["list", "-"], { input })).toMatchObject({ code: 0, json: [] });
    }
    expect(world.arm.journal).toEqual([]);
  });

  test.for<[string, string]>([
    ["something without an id", '[{ "name": "a" }]'],
    ["a number", "[1]"],
    ["what is no id", "kv\n"],
    ["a resource", `${vault}\n${a}\n`],
  ])("%s is a usage error", async ([, input]) => {
    const world = await twoResources();
    expect(await world.pec(["approve", "-", ...go], { input })).toMatchObject({ code: 2, out: "" });
    expect(world.arm.journal).toEqual([]);
  });

  test("one without a maximum is one change; several, or none, are a usage error", async () => {
    const world = await twoResources();
    expect(await world.pec(["approve", "-"], { input: `${a}\n` })).toMatchObject({ code: 0, json: { outcome: "changed", id: a } });
    expect(await world.pec(["approve", "-"], { input: `${a}\n${d}\n` })).toMatchObject({ code: 2 });
    expect(await world.pec(["approve", "-"], { input: "" })).toMatchObject({ code: 2 });
  });
});
