import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Plan } from "@pecgen/client/plans";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { account, connectionId, createWorld, failure, type Outcome, subscription, vault, type World } from "./support/world.ts";

const scope = ["-s", subscription];

async function twoResources(): Promise<World> {
  const world = await createWorld();
  world.add(vault, { a: "Pending", b: "Pending", c: "Approved", d: "Disconnected" });
  world.add(account, { e: "Pending", f: "Rejected" });
  return world;
}

const stepsOf = (outcome: Outcome): string[] => (outcome.json as Plan).steps.map(({ id, action }) => `${action} ${id.split("/").at(-1)}`);
const wordsOf = (outcome: Outcome): string[] =>
  (outcome.json as { outcomes: { id: string; outcome: string }[] }).outcomes.map(({ id, outcome }) => `${id.split("/").at(-1)} ${outcome}`);

/** A plan in a file, for the commands that take one. */
async function planned(world: World, ...argv: string[]): Promise<string> {
  const { out, code } = await world.pec(["plan", ...argv]);
  expect(code).toBe(0);
  const file = join(temporaryFolder(), "plan.json");
  writeFileSync(file, out);
  world.arm.journal.length = 0;
  return file;
}

describe("pec plan", () => {
  test.for<[string[], string[]]>([
    [
      ["approve", ...scope, "--status", "pending"],
      ["approve a", "approve b", "approve e"],
    ],
    [["reject", vault, "--status", "approved"], ["reject c"]],
    [
      ["remove", account, "--all"],
      ["remove e", "remove f"],
    ],
    [
      ["approve", connectionId(vault, "b"), connectionId(account, "e")],
      ["approve b", "approve e"],
    ],
    [scope, ["none a", "none b", "none d", "none e"]],
    [[vault, "--status", "approved"], ["none c"]],
    [["--id", connectionId(vault, "c")], ["none c"]],
    [[connectionId(vault, "c")], ["none c"]],
  ])("%j", async ([argv, steps]) => {
    const world = await twoResources();
    const outcome = await world.pec(["plan", ...argv]);
    expect({ code: outcome.code, steps: stepsOf(outcome), writes: world.arm.writes }).toEqual({ code: 0, steps, writes: [] });
  });

  test("of the connections on the standard input", async () => {
    const world = await twoResources();
    const planned = await world.pec(["plan", "-"], { input: `${connectionId(vault, "c")}\n${connectionId(account, "f")}\n` });
    expect({ code: planned.code, steps: stepsOf(planned) }).toEqual({ code: 0, steps: ["none c", "none f"] });
    expect((planned.json as Plan).steps[0]).toMatchObject({ why: "named by its id" });
    const empty = await world.pec(["plan", "-"], { input: "" });
    expect({ code: empty.code, steps: stepsOf(empty) }).toEqual({ code: 0, steps: [] });
    const ofResources = await world.pec(["plan", "-"], { input: `${vault}\n` });
    expect(stepsOf(ofResources)).toEqual(["none a", "none b", "none d"]);
    expect((ofResources.json as Plan).steps[0]).toMatchObject({ why: "status Pending or Disconnected" });
  });

  test("says why, and what it leaves out", async () => {
    const world = await twoResources();
    const { json, err } = await world.pec(["plan", "approve", ...scope, "--all", "--description", "Welcome"]);
    expect((json as Plan).steps[0]).toMatchObject({ why: "every connection", description: "Welcome", readAt: "2026-06-15T12:00:00.000Z" });
    const ofType = await world.pec(["plan", "remove", ...scope, "--type", "Microsoft.KeyVault/vaults", "--status", "approved"]);
    expect((ofType.json as Plan).steps[0]).toMatchObject({ why: "type Microsoft.KeyVault/vaults, status Approved" });
    expect(err).toBe("A plan for 3 connections; 1 more is as wanted; 2 more cannot be changed so.\n");
  });

  test("what cannot be read is in the plan, and the code is 7", async () => {
    const world = await twoResources();
    world.intercept = ({ path }) => (path.includes("storageAccounts") ? failure(403, "AuthorizationFailed", "No.") : undefined);
    const outcome = await world.pec(["plan", "approve", ...scope, "--status", "pending"]);
    expect(outcome).toMatchObject({ code: 7, json: { gaps: [{ id: account }] } });
    expect(stepsOf(outcome)).toEqual(["approve a", "approve b"]);
  });

  test.for<[string, string[], number, string]>([
    ["too many", ["approve", ...scope, "--status", "pending", "--max", "2"], 5, "3 connections are in the plan, and --max allows 2."],
    ["no filter", ["approve", ...scope], 2, "Which connections?"],
    ["no such action", ["aprove", ...scope], 2, "not to aprove"],
    ["no place", ["approve", "--status", "pending"], 2, "Which connection?"],
    ["no such connection", ["approve", connectionId(vault, "x")], 3, "There is no such connection."],
  ])("%s", async ([, argv, code, message]) => {
    const world = await twoResources();
    const outcome = await world.pec(["plan", ...argv], { env: { AZURE_SUBSCRIPTION_ID: "" } });
    expect({ code: outcome.code, err: outcome.err }).toEqual({ code, err: expect.stringContaining(message) });
  });
});

describe("pec apply", () => {
  test("does what the plan says, and the second time nothing", async () => {
    const world = await twoResources();
    const file = await planned(world, "approve", ...scope, "--status", "pending");
    const first = await world.pec(["apply", file, "--yes", "--max", "3"]);
    expect({ code: first.code, words: wordsOf(first), writes: world.arm.writes.length }).toEqual({
      code: 0,
      words: ["a changed", "b changed", "e changed"],
      writes: 3,
    });
    world.arm.journal.length = 0;
    const second = await world.pec(["apply", file, "--yes"]);
    expect(second.err).toContain("3 connections: 3 changed before.");
    expect({ code: second.code, journal: world.arm.journal }).toEqual({ code: 0, journal: [] });
  });

  test("undecided steps wait for the reviewer", async () => {
    const world = await twoResources();
    const file = await planned(world, ...scope);
    expect(await world.pec(["apply", file, "--yes"])).toMatchObject({ code: 0, json: { undecided: 4, outcomes: [] } });
    expect(world.arm.journal).toEqual([]);
    const made = JSON.parse(readFileSync(file, "utf8")) as Plan;
    const steps = made.steps.map((step) => (step.seen.status === "Disconnected" ? { ...step, action: "remove" } : step));
    writeFileSync(file, JSON.stringify({ ...made, steps }));
    // The journal was that of the plan before it was edited.
    expect(await world.pec(["apply", file, "--yes"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("Move it away to begin anew"),
    });
    const copy = join(temporaryFolder(), "copy.json");
    writeFileSync(copy, readFileSync(file));
    expect(wordsOf(await world.pec(["apply", copy, "--yes"]))).toEqual(["d changed"]);
  });

  test("asks on a terminal, and shows what it is about", async () => {
    const world = await twoResources();
    const file = await planned(world, "approve", ...scope, "--status", "pending");
    const no = await world.pec(["apply", file], { terminal: true, answers: ["n"] });
    expect(no.err).toContain("Go on and approve 3 connections of 2 resources? [y/N]");
    expect({ code: no.code, writes: world.arm.writes, journal: existsSync(`${file}.journal`) }).toEqual({
      code: 1,
      writes: [],
      journal: false,
    });
    const yes = await world.pec(["apply", file], { terminal: true, answers: ["y"] });
    expect(yes.code).toBe(0);
    expect(yes.err).toMatch(/3 of 3 connections: 3 changed/);
    expect(yes.err).toContain("3 connections: 3 changed.");
  });

  test("--dry-run reads, and leaves nothing behind", async () => {
    const world = await twoResources();
    const file = await planned(world, "approve", ...scope, "--status", "pending");
    world.arm.connection(vault, "a").properties.privateLinkServiceConnectionState.status = "Rejected";
    const outcome = await world.pec(["apply", file, "--dry-run"]);
    expect(wordsOf(outcome)).toEqual(["a stale", "b planned", "e planned"]);
    expect({ writes: world.arm.writes, journal: existsSync(`${file}.journal`) }).toEqual({ writes: [], journal: false });
    expect(await world.pec(["apply", file, "--dry-run", "--max", "2"])).toMatchObject({ code: 5 });
  });

  test("what fails is told, with the code of the failure, and what has changed with what has changed", async () => {
    const world = await twoResources();
    const file = await planned(world, "approve", ...scope, "--status", "pending");
    world.arm.connection(vault, "a").properties.privateLinkServiceConnectionState.status = "Rejected";
    world.intercept = ({ method, path }) =>
      method === "PUT" && path.endsWith("/b") ? failure(403, "AuthorizationFailed", "No.") : undefined;
    const { code, out, err } = await world.pec(["apply", file, "--yes", "-o", "table"]);
    expect(out).toMatch(/a +approve +stale +status was Pending, is Rejected/);
    expect(err).toContain("To go on, apply the plan again");
    expect(code).toBe(7);
  });

  test.for<[string, (file: string) => string[], number, string]>([
    ["nobody to ask", (file) => ["apply", file], 2, "Nobody is here to confirm the plan."],
    ["too many", (file) => ["apply", file, "--yes", "--max", "2"], 5, "--max allows 2."],
    ["no file", (file) => ["apply", `${file}x`, "--yes"], 2, "There is no file"],
    ["no concurrency", (file) => ["apply", file, "--yes", "--concurrency", "0"], 2, "It is a whole number from 1 on."],
  ])("%s: nobody is asked", async ([, argv, code, message]) => {
    const world = await twoResources();
    const file = await planned(world, "approve", ...scope, "--status", "pending");
    const outcome = await world.pec(argv(file));
    expect({ code: outcome.code, journal: world.arm.journal }).toEqual({ code, journal: [] });
    expect(outcome.err).toContain(message);
  });

  test("what is wrong with a plan is told with its line and column", async () => {
    const world = await twoResources();
    const file = await planned(world, "approve", ...scope, "--status", "pending");
    writeFileSync(file, readFileSync(file, "utf8").replace('"action": "approve"', '"action": "aprove"'));
    const { code, err } = await world.pec(["apply", file, "--yes"]);
    expect({ code, err }).toEqual({
      code: 2,
      err: `Error: ${file}:8:17: /steps/0/action is "aprove", and none of approve, reject, remove, none.\n`,
    });
  });

  test("the encoding of Windows PowerShell is read too", async () => {
    const world = await twoResources();
    const file = await planned(world, "approve", vault, "--status", "pending");
    writeFileSync(file, Buffer.from(`\ufeff${readFileSync(file, "utf8")}`, "utf16le"));
    expect(wordsOf(await world.pec(["apply", file, "--yes"]))).toEqual(["a changed", "b changed"]);
    writeFileSync(file, Buffer.from([0xff, 0x00, 0xff]));
    expect(await world.pec(["apply", file, "--yes"])).toMatchObject({ code: 2, err: expect.stringContaining("is not a text.") });
  });
});

describe("the lock of a plan", () => {
  // No process has this number: it is above what systems give out.
  const dead = 2 ** 31 - 3;
  test.for<[string, string, number]>([
    ["of a dead process is taken over", `${dead}\n${hostname()}\n`, 0],
    ["of a process before a restart with our own number is taken over", `${process.pid}\n${hostname()}\n`, 0],
    ["of a living process is respected", `${process.ppid}\n${hostname()}\n`, 5],
    ["of another machine is respected", `${dead}\nelsewhere\n`, 5],
    ["that says nothing yet is respected", "", 5],
  ])("%s", async ([, content, code]) => {
    const world = await twoResources();
    const file = await planned(world, "approve", vault, "--status", "pending");
    writeFileSync(`${file}.journal.lock`, content);
    const outcome = await world.pec(["apply", file, "--yes"]);
    expect({ code: outcome.code, writes: world.arm.writes.length, left: existsSync(`${file}.journal.lock`) }).toEqual({
      code,
      writes: code === 0 ? 2 : 0,
      left: code !== 0,
    });
  });

  test("is not left behind when the journal cannot be opened", async () => {
    const world = await twoResources();
    const file = await planned(world, "approve", vault, "--status", "pending");
    mkdirSync(`${file}.journal`);
    expect(await world.pec(["apply", file, "--yes"])).toMatchObject({ code: 1 });
    expect({ left: existsSync(`${file}.journal.lock`), writes: world.arm.writes }).toEqual({ left: false, writes: [] });
  });

  test("a torn last line is taken away, a torn one before is not", async () => {
    const world = await twoResources();
    const file = await planned(world, "approve", vault, "--status", "pending");
    await world.pec(["apply", file, "--yes"]);
    const whole = readFileSync(`${file}.journal`, "utf8");
    writeFileSync(`${file}.journal`, `${whole}{"at":"20`);
    expect(await world.pec(["apply", file, "--yes"])).toMatchObject({ code: 0 });
    expect(readFileSync(`${file}.journal`, "utf8")).toBe(whole);
    writeFileSync(`${file}.journal`, whole.replace('"event":"sending"}', ""));
    const { code, err } = await world.pec(["apply", file, "--yes"]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`${file}.journal:2: Line 2 of the journal is damaged`) });
  });
});
