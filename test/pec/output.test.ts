import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "@pecgen/client/plans";
import { describe, expect, test } from "vitest";
import type { Io } from "@pecgen/cli";
import type { Paint } from "../../generated/cli/src/output/style.ts";
import { table } from "../../generated/cli/src/output/table.ts";
import { idsOf } from "../../generated/cli/src/targets/ids.ts";
import { temporaryFolder } from "../support/folder.ts";
import { account, connectionId, createWorld, subscription, vault, type World } from "./support/world.ts";

async function twoResources(): Promise<World> {
  const world = await createWorld();
  world.add(vault, { a: "Pending", b: "Approved" });
  world.add(account, { "longer-name": "Rejected" });
  world.arm.connection(vault, "a").properties["groupIds"] = ["vault", "other"];
  world.arm.connection(vault, "a")["systemData"] = { createdAt: "2026-06-12T11:00:00Z" };
  return world;
}

/** Ports differ from run to run. */
const steady = (world: World, text: string): string => text.replaceAll(world.arm.origin, "http://arm");

describe("formats", () => {
  test.for(["table", "json", "ndjson", "tsv", "yaml", "none"])("%s of a list", async (format) => {
    const world = await twoResources();
    const { code, out } = await world.pec(["list", vault, account, "--output", format]);
    expect(code).toBe(0);
    expect(steady(world, out)).toMatchSnapshot();
  });

  test.for<[string, string[]]>([
    ["one connection", ["show", connectionId(vault, "a")]],
    ["a change", ["approve", connectionId(vault, "a"), "--description", "welcome"]],
    ["a change that was none", ["ensure", "absent", connectionId(vault, "x")]],
    ["a plan", ["approve", "-s", subscription, "--message", "/please/", "--max", "9", "--dry-run"]],
    ["types", ["types", "Microsoft.Chaos/privateAccesses"]],
    ["resources", ["resources", vault]],
    ["a doctor's report", ["doctor", vault]],
  ])("table and json of %s", async ([, argv]) => {
    for (const format of ["table", "json"]) {
      const world = await twoResources();
      world.arm.add(vault, { a: "Pending" }).linkResources = {
        value: [
          {
            id: `${vault}/privateLinkResources/vault`,
            name: "vault",
            properties: { groupId: "vault", requiredMembers: ["default"], requiredZoneNames: ["privatelink.vaultcore.azure.net"] },
          },
        ],
      };
      const { out } = await world.pec([...argv, "--output", format]);
      expect(steady(world, out)).toMatchSnapshot(format);
    }
  });

  test("a table on a terminal, JSON elsewhere, and what the environment says", async () => {
    const world = await twoResources();
    const first = async (argv: string[], terminal: boolean, env = {}): Promise<string> =>
      (await world.pec(argv, { terminal, env })).out.slice(0, 8);
    expect(await first(["list", vault], true)).toBe("RESOURCE");
    expect(await first(["list", vault], false)).toMatch(/^\[\n/);
    expect(await first(["list", vault], true, { PEC_OUTPUT: "yaml" })).toMatch(/^- id:/);
    expect(await first(["list", vault, "-o", "none"], true, { PEC_OUTPUT: "yaml" })).toBe("");
    expect(await first(["list", vault, "--query", "[0].name"], true)).toBe('"a"\n');
  });

  test("--wire adds what the service has sent", async () => {
    const world = await twoResources();
    expect((await world.pec(["show", connectionId(vault, "a"), "--wire"])).json).toMatchObject({
      wire: { systemData: { createdAt: "2026-06-12T11:00:00Z" } },
    });
  });
});

describe("--query", () => {
  test.for<[string, string[], unknown]>([
    ["[?status=='Pending'].name", [], ["a"]],
    ["[?status==`Pending`].name | [0]", [], "a"],
    ["length(@)", [], 3],
    [
      "[].{n: name, s: status}",
      [],
      [
        { n: "a", s: "Pending" },
        { n: "b", s: "Approved" },
        { n: "longer-name", s: "Rejected" },
      ],
    ],
    ["[?name=='x'] | [0]", [], null],
  ])("%s", async ([query, argv, expected]) => {
    const world = await twoResources();
    expect((await world.pec(["list", vault, account, "--query", query, ...argv])).json).toEqual(expected);
  });

  test.for<[string, string, string]>([
    ["[].[name, groupIds, description]", "tsv", "a\tvault,other\tplease a\nb\t\tplease b\n"],
    ["[0].name", "tsv", "a\n"],
    ["[9]", "tsv", ""],
    ["[].{Name: name, Status: status}", "table", "Name  Status\na     Pending\nb     Approved\n"],
    ["[].[name, status]", "table", "Column1  Column2\na        Pending\nb        Approved\n"],
    ["[].name", "table", "a\nb\n"],
    ["[].name", "ndjson", '"a"\n"b"\n'],
    ["[0].{first: name, date: apiVersion}", "yaml", 'first: a\ndate: "2026-02-01"\n'],
  ])("%s as %s", async ([query, format, expected]) => {
    const world = await twoResources();
    expect((await world.pec(["list", vault, "--query", query, "-o", format])).out).toBe(expected);
  });

  test("a wrong one is a usage error before anything is sent", async () => {
    const world = await twoResources();
    for (const query of ["[0", "[?", "", "lenght(@)", "{a: [].lenght(@)}", "sort_by(@, &constructor(x))"]) {
      const { code, err } = await world.pec(["approve", connectionId(vault, "a"), "--query", query]);
      expect(code).toBe(2);
      expect(err).toContain("is not a JMESPath expression");
    }
    expect(world.arm.journal).toEqual([]);
  });

  test("what only looks like a function is none", async () => {
    const world = await twoResources();
    const query = '[0].[name, `{"type":"Function","name":"x"}`]';
    expect((await world.pec(["list", vault, "--query", query])).json).toEqual(["a", { type: "Function", name: "x" }]);
  });

  test.for<[string[], unknown]>([
    [["approve", connectionId(vault, "a")], { outcome: "changed", id: connectionId(vault, "a") }],
    [["approve", vault, "--status", "pending", "--max", "9", "--yes"], { summary: { changed: 1 } }],
    [["show", connectionId(vault, "b")], { name: "b" }],
  ])("one that fails on the result of %j takes nothing away from it: 1", async ([argv, result]) => {
    const world = await twoResources();
    const { code, json, err } = await world.pec([...argv, "--query", "keys(id)"]);
    expect({ code, json }).toMatchObject({ code: 1, json: result });
    expect(err).toContain("--query failed");
  });
});

describe("text of the other side", () => {
  /** Clears the screen, colours, moves, rings, links, reverses, hides, breaks the line; and in one byte (C1). */
  const hostile =
    "\u001b[2J\u001b[31mred\u001b]8;;http://x\u0007link\u001b]8;;\u0007\r\nline\u009b2J\u202eevil\u2066\u200b\u0007\u2028\ufeff\u{e0041}\u007f\tend";
  const forbidden = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\u{e0041}/u;

  async function attacked(): Promise<World> {
    const world = await createWorld();
    world.add(vault, { a: "Pending", b: "Pending" });
    const { properties } = world.arm.connection(vault, "a");
    properties.privateLinkServiceConnectionState.description = hostile;
    properties.privateEndpoint = { id: `/subscriptions/x/resourceGroups/g/providers/Microsoft.Network/privateEndpoints/${hostile}` };
    properties["groupIds"] = [hostile];
    return world;
  }

  test.for<[string[]]>([
    [["list", vault]],
    [["show", connectionId(vault, "a")]],
    [["show", vault, "--message", "/e/"]],
    [["approve", vault, "--status", "pending", "--max", "5"]],
    [["remove", connectionId(vault, "a")]],
    [["list", vault, "--query", "[].description"]],
    [["list", vault, "--query", "[].{d: description}", "-o", "table"]],
    [["list", vault, "-o", "json", "--wire"]],
    [["list", vault, "-o", "ndjson"]],
    [["list", vault, "-o", "yaml"]],
    [["list", vault, "-o", "tsv"]],
    [["list", `${vault}${"x".repeat(10)}`]],
  ])("%j cannot do anything to a terminal", async ([argv]) => {
    const world = await attacked();
    world.intercept = ({ path }) =>
      path.includes("kvx")
        ? { status: 400, headers: {}, body: { error: { code: hostile, message: hostile, details: [{ code: "X", message: hostile }] } } }
        : undefined;
    const { out, err } = await world.pec(argv, { terminal: true, answers: ["n"] });
    expect(`${out}${err}`).toMatch(/evil|"description"/);
    // The line that shows progress is ours.
    const shown = `${out}${err}`.replace(/\r\u001b\[2K/g, "");
    expect(argv.includes("tsv") ? shown.replaceAll("\t", "|") : shown).not.toMatch(forbidden);
  });

  test.for<[string[], RegExp]>([
    [["--yes"], /The plan may lack connections of evil/],
    [[], /The plan may lack connections of evil[^]*\[y\/N\]/],
  ])("a plan that others have edited cannot either: %j", async ([argv, shown]) => {
    const world = await attacked();
    const planned = await world.pec(["plan", "approve", vault, "--status", "pending"]);
    const file = join(temporaryFolder(), "plan.json");
    writeFileSync(file, JSON.stringify({ ...(planned.json as Plan), gaps: [{ id: `evil${hostile}`, error: hostile }] }));
    const { err } = await world.pec(["apply", file, ...argv], { terminal: true, answers: ["n"] });
    expect(err).toMatch(shown);
    expect(err.replace(/\r\u001b\[2K/g, "")).not.toMatch(forbidden);
  });

  test("JSON and YAML keep all of it, escaped", async () => {
    const world = await attacked();
    const { parse } = await import("yaml");
    const readers: ReadonlyArray<readonly [string, (text: string) => unknown]> = [
      ["json", (text) => JSON.parse(text)],
      ["yaml", (text) => parse(text)],
    ];
    for (const [format, read] of readers) {
      const { out } = await world.pec(["list", vault, "-o", format]);
      expect((read(out) as { description: string }[])[0]?.description).toBe(hostile);
    }
  });

  test("a table stays a table, one line for each connection", async () => {
    const world = await attacked();
    expect((await world.pec(["list", vault], { terminal: true })).out.trimEnd().split("\n")).toHaveLength(3);
  });
});

test("a table, and ids, can be as many as a fleet has", async () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => `r${index}`);
  const paint: Paint = (_, text) => text;
  const text = await table([{ title: "ROW", cell: (row) => row }], rows, { paint, width: undefined });
  expect(text.length).toBe(rows.join("\n").length + "ROW\n\n".length);
  const io = { input: () => Promise.resolve(rows.join("\n")) } as unknown as Io;
  expect(await idsOf(io, ["-"])).toHaveLength(rows.length);
});

describe("on a terminal", () => {
  test("colours unless they are not wanted", async () => {
    const world = await twoResources();
    const coloured = async (argv: string[], env: Record<string, string>): Promise<boolean> =>
      (await world.pec(["list", vault, ...argv], { terminal: true, env })).out.includes("\u001b[");
    expect(await coloured([], { NO_COLOR: "" })).toBe(true);
    expect(await coloured([], { NO_COLOR: "1" })).toBe(false);
    expect(await coloured(["--no-color"], { NO_COLOR: "" })).toBe(false);
    expect(await coloured([], { NO_COLOR: "", TERM: "dumb" })).toBe(false);
    const piped = await world.pec(["list", vault, "-o", "table"], { env: { NO_COLOR: "" } });
    expect(piped.out).not.toContain("\u001b");
  });

  test("progress on stderr there, and nowhere else", async () => {
    const world = await twoResources();
    expect((await world.pec(["list", vault], { terminal: true })).err).toContain("Read 1 of 1 resources");
    expect((await world.pec(["list", vault])).err).toBe("");
  });

  test.for([80, 60, 40])("tables fit into %i columns, wide characters too", async (columns) => {
    const world = await twoResources();
    world.arm.connection(vault, "a").properties.privateLinkServiceConnectionState.description =
      "請核准此連線，謝謝您的協助與支持，這是一段很長的訊息";
    const { out } = await world.pec(["list", vault, account], { terminal: true, columns });
    const { default: width } = await import("string-width");
    // Narrower than this, columns would say nothing.
    const least = 48;
    for (const line of out.trimEnd().split("\n")) expect(width(line)).toBeLessThanOrEqual(Math.max(columns, least));
    expect(out).toContain("…");
  });

  test("what finds no room is left out, the least important column first; names keep both ends", async () => {
    const world = await createWorld();
    const name = "request-of-the-data-team-4711";
    world.add(vault, { [name]: "Pending" });
    const columnsAt = async (columns: number): Promise<string[]> => {
      const { out } = await world.pec(["list", vault], { terminal: true, columns });
      return out.split("\n");
    };
    const titles = async (columns: number): Promise<string[]> => (await columnsAt(columns))[0]?.trim().split(/ {2,}/) ?? [];
    const names = ["RESOURCE", "CONNECTION", "STATUS"];
    expect(await titles(200)).toEqual([...names, "PRIVATE ENDPOINT", "SUBSCRIPTION", "MESSAGE"]);
    expect(await titles(77)).toEqual([...names, "PRIVATE ENDPOINT", "SUBSCRIP…", "MESSAGE"]);
    expect(await titles(76)).toEqual([...names, "PRIVATE ENDPOINT", "MESSAGE"]);
    expect(await titles(65)).toEqual([...names, "PRIVATE ENDPOINT"]);
    expect(await titles(40)).toEqual(names);
    expect((await columnsAt(40))[1]).toMatch(/^vaults\/kv +reque.*…\S*4711 +Pending$/);
  });
});
