import type { Plan } from "@pecgen/client/plans";
import { describe, expect, test } from "vitest";
import {
  account,
  connectionId,
  createWorld,
  failure,
  type Outcome,
  privateEndpointId,
  privateEndpointReply,
  subscription,
  vault,
  type World,
} from "./support/world.ts";

async function twoResources(): Promise<World> {
  const world = await createWorld();
  world.add(vault, { a: "Pending", b: "Pending", c: "Rejected" });
  world.add(account, { d: "Pending", e: "Approved", f: "Disconnected" });
  return world;
}

const pending = ["-s", subscription, "--status", "pending"];
const words = (json: unknown): string[] =>
  (json as { outcomes: { before: { name: string }; outcome: string }[] }).outcomes.map(
    ({ before, outcome }) => `${before.name} ${outcome}`,
  );

describe("all that match", () => {
  test("are approved, and the result says so", async () => {
    const world = await twoResources();
    const { code, json, err } = await world.pec(["approve", ...pending, "--max", "3", "--yes", "--description", "by the data team"]);
    expect(code).toBe(0);
    expect(words(json)).toEqual(["a changed", "b changed", "d changed"]);
    expect(json).toMatchObject({ wanted: "Approved", dryRun: false, confirmed: true, summary: { changed: 3 }, unreadable: [] });
    expect(err).toContain("Going to approve 3 connections:");
    expect(err).toContain("3 connections: 3 changed.");
    expect(world.arm.connection(account, "d").properties.privateLinkServiceConnectionState).toEqual({
      status: "Approved",
      description: "by the data team",
    });
  });

  test.for<[string, string[], string[], number]>([
    ["reject", pending, ["a changed", "b changed", "d changed"], 0],
    ["reject", ["-s", subscription, "--status", "pending,disconnected"], ["a changed", "b changed", "d changed", "f refused"], 7],
    ["remove", [account, "--status", "disconnected"], ["f changed"], 0],
    ["remove", [account, "--all"], ["d changed", "e changed", "f changed"], 0],
    ["approve", [vault, "--status", "rejected"], ["c refused"], 5],
    ["approve", [vault, account, "--message", "/please [ce]/"], ["c refused", "e unchanged"], 7],
    ["approve", [account, "--status", "approved"], ["e unchanged"], 0],
    ["approve", ["-s", subscription, "--private-endpoint", "pe-x"], [], 0],
    ["cleanup", ["-s", subscription], ["f changed"], 0],
    ["cleanup", [vault], [], 0],
  ])("%s %j", async ([command, argv, expected, code]) => {
    const world = await twoResources();
    const result = await world.pec([command, ...argv, "--max", "5", "--yes"]);
    expect(words(result.json)).toEqual(expected);
    expect(result.code).toBe(code);
    expect(world.arm.writes).toHaveLength(expected.filter((word) => word.endsWith("changed") && !word.endsWith("unchanged")).length);
  });

  test("of the resources of a private endpoint", async () => {
    const world = await twoResources();
    const endpoint = privateEndpointId("pe-a");
    world.intercept = ({ path }) => (path === endpoint ? privateEndpointReply(vault) : undefined);
    const { json } = await world.pec(["approve", "--private-endpoint", endpoint, "--max", "1", "--yes"]);
    expect(words(json)).toEqual(["a changed"]);
  });

  test("of the resources of a private endpoint that have a type", async () => {
    const world = await twoResources();
    const endpoint = privateEndpointId("pe-a");
    world.intercept = ({ path }) => (path === endpoint ? privateEndpointReply(vault, account) : undefined);
    const find = async (type: string): Promise<Outcome> => world.pec(["find", "--private-endpoint", endpoint, "--type", type]);
    expect(await find("Microsoft.Storage/storageAccounts")).toMatchObject({ code: 3, err: expect.stringContaining(account) });
    expect(await find("microsoft.keyvault/VAULTS")).toMatchObject({ code: 0, json: [{ name: "a" }] });
    const approve = ["approve", "--private-endpoint", endpoint, "--max", "9", "--yes"];
    expect(await world.pec([...approve, "--type", "Microsoft.Sql/servers"])).toMatchObject({
      code: 3,
      err: expect.stringContaining("is connected to no resource of Microsoft.Sql/servers"),
    });
    expect(world.arm.writes).toEqual([]);
  });

  test("more than the maximum: none at all, 5", async () => {
    const world = await twoResources();
    const { code, out, err } = await world.pec(["approve", ...pending, "--max", "2", "--yes"]);
    expect({ code, out, writes: world.arm.writes }).toEqual({ code: 5, out: "", writes: [] });
    expect(err).toContain("3 connections would be changed, and --max allows 2. None was changed.");
  });

  test("--dry-run shows the plan and changes nothing", async () => {
    const world = await twoResources();
    const { code, json } = await world.pec(["approve", "-s", subscription, "--message", "/please/", "--max", "5", "--dry-run"]);
    expect(words(json)).toEqual(["a planned", "b planned", "c refused", "d planned", "e unchanged", "f refused"]);
    expect(json).toMatchObject({ dryRun: true, confirmed: false });
    expect({ code, writes: world.arm.writes }).toEqual({ code: 7, writes: [] });
  });

  test("--dry-run shows also what is more than the maximum: 5", async () => {
    const world = await twoResources();
    const { code, json, err } = await world.pec(["approve", ...pending, "--max", "2", "--dry-run"]);
    expect(words(json)).toEqual(["a planned", "b planned", "d planned"]);
    expect(err).toContain("--max 2 does not allow it.");
    expect({ code, writes: world.arm.writes }).toEqual({ code: 5, writes: [] });
  });

  test("cleanup --name is that of the resource", async () => {
    const world = await twoResources();
    const named = ["cleanup", "-n", "data", "-g", "group", "-s", subscription, "--type", "Microsoft.Storage/storageAccounts"];
    const planned = await world.pec([...named, "--plan"]);
    expect((planned.json as Plan).steps.map(({ id }) => id)).toEqual([connectionId(account, "f")]);
    expect(words((await world.pec([...named, "--max", "5", "--yes"])).json)).toEqual(["f changed"]);
  });

  test("cleanup --plan writes a plan, and needs no maximum", async () => {
    const world = await twoResources();
    const { code, json } = await world.pec(["cleanup", "-s", subscription, "--plan"]);
    const steps = (json as Plan).steps.map(({ id, action }) => `${id.split("/").at(-1)} ${action}`);
    expect({ code, steps, writes: world.arm.writes }).toEqual({ code: 0, steps: ["f remove"], writes: [] });
  });

  test.for<[string, string[], string]>([
    ["no filter", ["approve", vault, "--max", "5", "--yes"], "Which connections?"],
    ["no maximum", ["cleanup", vault], "How many at the most?"],
    ["nobody to ask", ["approve", ...pending, "--max", "5"], "Nobody is here to confirm the plan."],
    ["a name", ["approve", vault, "--name", "a", "--status", "pending", "--max", "5", "--yes"], "leave out --max"],
    ["force", ["approve", ...pending, "--max", "5", "--yes", "--force"], "leave out --max"],
    ...["approve", "reject", "remove", "plan", "plan approve", "cleanup"].map((command): [string, string[], string] => [
      `an age for ${command} and no fleet`,
      [...command.split(" "), ...pending, "--older-than", "90d", ...(command.startsWith("plan") ? [] : ["--max", "9", "--yes"])],
      "--management-group and --older-than are for --fleet.",
    ]),
    ["an age, and one connection", ["remove", connectionId(vault, "a"), "--older-than", "90d"], "are for --fleet"],
    [
      "an age, and a private endpoint",
      ["remove", "--private-endpoint", privateEndpointId("pe-a"), "--older-than", "90d"],
      "are for --fleet",
    ],
    ["an age for cleanup --plan", ["cleanup", "-s", subscription, "--plan", "--older-than", "90d"], "are for --fleet"],
    ["a management group", ["approve", "--management-group", "m", ...pending, "--max", "9", "--yes"], "are for --fleet"],
    ["force for cleanup", ["cleanup", vault, "--max", "5", "--yes", "--force"], "unknown option"],
    ["a maximum that is no number", ["approve", ...pending, "--max", "many"], "It is a whole number."],
  ])("%s is a usage error, and nobody is asked", async ([, argv, message]) => {
    const world = await twoResources();
    const { code, err } = await world.pec(argv);
    expect({ code, journal: world.arm.journal }).toEqual({ code: 2, journal: [] });
    expect(err).toContain(message);
  });

  test("connections are not given beside a filter: it would select others too", async () => {
    const world = await twoResources();
    const { code } = await world.pec(["approve", connectionId(vault, "a"), "--status", "pending", "--max", "5", "--yes"]);
    expect({ code, writes: world.arm.writes }).toEqual({ code: 2, writes: [] });
  });
});

describe("on a terminal", () => {
  test.for<[string[], number, number]>([
    [["y"], 0, 3],
    [["n"], 1, 0],
    [[""], 1, 0],
  ])("the plan is shown, and %j answers it", async ([answers, code, writes]) => {
    const world = await twoResources();
    const result = await world.pec(["approve", ...pending, "--max", "3"], { terminal: true, answers });
    expect(result.err).toMatch(/vaults\/kv +a +Pending +pe-a[^]*Go on and approve 3 connections\? \[y\/N\]/);
    expect({ code: result.code, writes: world.arm.writes.length }).toEqual({ code, writes });
    // Who has said no has seen the plan, and need not see it again.
    expect(result.out).toMatch(code === 0 ? /a +changed/ : /^$/);
    expect(result.err.includes("Nothing was changed.")).toBe(code !== 0);
  });

  test("Ctrl+C is no answer: 130", async () => {
    const world = await twoResources();
    const controller = new AbortController();
    const onErr = (text: string): void => void (text.includes("[y/N]") && controller.abort());
    for (const argv of [
      ["approve", ...pending, "--max", "3"],
      ["remove", connectionId(vault, "a")],
    ])
      expect(await world.pec(argv, { terminal: true, answers: ["y"], signal: controller.signal, onErr })).toMatchObject({ code: 130 });
    expect(world.arm.writes).toEqual([]);
  });

  test("there is nothing to ask where there is nothing to change", async () => {
    const world = await twoResources();
    const { code, err } = await world.pec(["approve", account, "--status", "approved", "--max", "3"], { terminal: true });
    expect(code).toBe(0);
    expect(err).not.toContain("[y/N]");
  });
});

describe("what goes wrong", () => {
  test("does not stop the rest: 7", async () => {
    const world = await twoResources();
    world.intercept = ({ method, path }) => (method === "PUT" && path.endsWith("/a") ? failure(500, "Broken", "It broke.") : undefined);
    const { code, json } = await world.pec(["approve", ...pending, "--max", "3", "--yes"]);
    expect(code).toBe(7);
    expect(words(json)).toEqual(["a failed", "b changed", "d changed"]);
    expect(json).toMatchObject({
      outcomes: [{ error: { exitCode: 1, message: expect.stringContaining("It broke. (Broken, HTTP 500)") } }, {}, {}],
    });
  });

  test("a resource that cannot be read is told about: 7", async () => {
    const world = await twoResources();
    world.intercept = ({ path }) => (path.startsWith(account) ? failure(403, "AuthorizationFailed", "No.") : undefined);
    const { code, json, err } = await world.pec(["approve", ...pending, "--max", "3", "--yes"]);
    expect(code).toBe(7);
    expect(json).toMatchObject({ summary: { changed: 2 }, unreadable: [{ resourceId: account, error: { exitCode: 8 } }] });
    expect(err).toContain(account);
  });

  test("a conflict that does not end: 5", async () => {
    const world = await twoResources();
    world.intercept = ({ method }) => (method === "PUT" ? failure(409, "AnotherOperationInProgress", "Later.") : undefined);
    expect(await world.pec(["approve", connectionId(vault, "a")])).toMatchObject({ code: 5 });
  });

  test("Ctrl+C in the middle: what was done is reported, and nothing more is written", async () => {
    const world = await twoResources();
    const controller = new AbortController();
    world.intercept = ({ method, path }) => {
      if (method === "PUT" && path.endsWith("/b")) controller.abort();
      return undefined;
    };
    const { code, json, err } = await world.pec(["approve", vault, "--status", "pending,rejected", "--max", "3", "--yes"], {
      signal: controller.signal,
    });
    expect(code).toBe(130);
    expect(words(json)).toEqual(["a changed", "b interrupted", "c refused"]);
    expect(err).toContain("Interrupted. 3 connections: 1 changed, 1 interrupted, 1 refused.");
    expect(world.arm.writes).toHaveLength(2);
  });

  test("Ctrl+C while one is changed", async () => {
    const world = await twoResources();
    const controller = new AbortController();
    world.intercept = ({ method }) => {
      if (method === "PUT") controller.abort();
      return undefined;
    };
    const { code, out, err } = await world.pec(["approve", connectionId(vault, "a")], { signal: controller.signal });
    expect({ code, out }).toEqual({ code: 130, out: "" });
    expect(err).toContain("Interrupted while going to approve a connection.");
    expect(err).toContain("What the service has accepted goes on: see pec show");
  });

  test("Ctrl+C while the plan is made: nothing is written", async () => {
    const world = await twoResources();
    const controller = new AbortController();
    world.intercept = ({ path }) => {
      if (path.endsWith("/privateEndpointConnections")) controller.abort();
      return undefined;
    };
    expect(await world.pec(["approve", ...pending, "--max", "3", "--yes"], { signal: controller.signal })).toMatchObject({
      code: 130,
      out: "",
    });
    expect(world.arm.writes).toEqual([]);
  });
});
