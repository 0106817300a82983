import { describe, expect, test } from "vitest";
import {
  account,
  connectionId,
  createWorld,
  failure,
  idOf,
  privateEndpointId,
  privateEndpointReply,
  subscription,
  vault,
  type World,
} from "./support/world.ts";

async function oneVault(): Promise<World> {
  const world = await createWorld();
  world.add(vault, { a: "Pending", b: "Approved", c: "Rejected", d: "Disconnected" });
  return world;
}

const a = connectionId(vault, "a");
const byName = ["--resource-name", "kv", "-g", "group", "--type", "Microsoft.KeyVault/vaults", "-s", subscription];

describe("a connection is named", () => {
  test.for<[string, string[]]>([
    ["by its id", [a]],
    ["by its id, in another case", [a.replace("privateEndpointConnections", "PRIVATEENDPOINTCONNECTIONS")]],
    ["by --id", ["--id", a]],
    ["by resource and name", [vault, "--name", "a"]],
    ["by names alone", [...byName, "--name", "a"]],
    ["by resource and private endpoint name", [vault, "--private-endpoint", "PE-A"]],
    ["by resource and private endpoint id", [vault, "--private-endpoint", privateEndpointId("pe-a")]],
    ["by a part of the private endpoint's name", [vault, "--private-endpoint", "P*-a"]],
    ["by a part of the private endpoint's name, in a scope", ["-s", subscription, "--private-endpoint", "*E-A"]],
    ["by request message", [vault, "--message", "please a"]],
    ["by its status, if it is the only one", [vault, "--status", "pending"]],
    ["by name in a group", ["-g", "group", "-s", subscription, "--name", "A"]],
    ["by name in a subscription", ["-s", subscription, "-n", "a"]],
    ["by a private endpoint in a subscription", ["-s", subscription, "--private-endpoint", "pe-a"]],
  ])("%s", async ([, argv]) => {
    const world = await oneVault();
    const { code, json, err } = await world.pec(["show", ...argv]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(json).toMatchObject({ name: expect.stringMatching(/^a$/i), status: "Pending" });
    expect((await world.pec(["approve", ...argv])).json).toMatchObject({ outcome: "changed", after: { status: "Approved" } });
    expect(world.arm.connection(vault, "a").properties.privateLinkServiceConnectionState.status).toBe("Approved");
    expect(world.arm.writes).toHaveLength(1);
  });

  test("by its private endpoint alone, which is asked for its resources", async () => {
    const world = await oneVault();
    world.add(account, { x: "Pending" });
    const endpoint = privateEndpointId("pe-a");
    world.intercept = ({ path }) => (path === endpoint ? privateEndpointReply(vault, account) : undefined);
    expect((await world.pec(["approve", "--private-endpoint", endpoint])).json).toMatchObject({ id: a, outcome: "changed" });
    expect((await world.pec(["find", "--private-endpoint", endpoint])).json).toMatchObject([{ id: a, status: "Approved" }]);
    world.intercept = ({ path }) => (path === endpoint ? privateEndpointReply() : undefined);
    expect(await world.pec(["find", "--private-endpoint", endpoint])).toMatchObject({ code: 3, out: "" });
  });
});

describe("none or several", () => {
  test.for<[string, string[], number, string[]]>([
    ["none of a resource", [vault, "--private-endpoint", "pe-x"], 3, ["There are these:", "pe-a", "pe-b"]],
    ["none of a scope", ["-s", subscription, "--name", "x"], 3, ["There are these:", "vaults/kv"]],
    ["no such name", [vault, "--name", "x"], 3, ["There is no such connection.", "There are these:", "pe-a", "pe-d"]],
    ["no such id", [connectionId(vault, "x")], 3, ["There is no such connection.", "There are these:", "pe-a", "pe-d"]],
    ["no such resource", [account, "--name", "a"], 3, ["ParentResourceNotFound"]],
    ["several of a resource", [vault, "--message", "/please/"], 4, ["4 private endpoint connections", "pe-a", "pe-d"]],
    ["several of a scope", ["-s", subscription, "--message", "/please [ab]/"], 4, ["2 private endpoint connections", "pe-a", "pe-b"]],
  ])("%s", async ([, argv, expected, words]) => {
    const world = await oneVault();
    for (const command of ["show", "approve", "reject"]) {
      const { code, out, err } = await world.pec([command, ...argv]);
      expect({ code, out }).toEqual({ code: expected, out: "" });
      for (const word of words) expect(err).toContain(word);
    }
    expect(world.arm.writes).toEqual([]);
  });

  test.for<[string, string[]]>([
    ["a name", ["--name", "request-37x"]],
    ["an id", [connectionId(vault, "request-37x")]],
    ["a private endpoint", ["--private-endpoint", "pe-request-37x"]],
    ["a message", ["--message", "please request-37x"]],
  ])("of many, those most like %s come first, and the others are left out", async ([, argv]) => {
    const world = await createWorld();
    const names = Array.from({ length: 60 }, (_, index) => `request-${index + 10}`);
    world.add(vault, Object.fromEntries(names.map((name) => [name, "Pending"])));
    for (const where of argv[0]?.startsWith("/") ? [[]] : [[vault], ["-s", subscription]]) {
      const { code, err } = await world.pec(["show", ...where, ...argv]);
      expect(code).toBe(3);
      expect(err).toContain("There are 60, of which these are most like it:\n");
      const shown = err.split("\n").filter((line) => line.startsWith("vaults/kv"));
      expect(shown).toHaveLength(10);
      expect(shown[0]).toMatch(/^vaults\/kv +request-37 /);
    }
  });

  test("find, where nothing matches in a scope, shows what there is", async () => {
    const world = await oneVault();
    world.add(account, { x: "Pending" });
    const { code, err } = await world.pec(["find", "-s", subscription, "--private-endpoint", "pe-xx"]);
    expect(code).toBe(3);
    expect(err).toContain("There are these:");
    expect(err.split("\n").find((line) => /^\w+\//.test(line))).toMatch(/pe-x/);
  });

  test("what could not be read may be another match", async () => {
    const world = await oneVault();
    world.add(account, { a: "Pending" });
    world.intercept = ({ path }) => (path.startsWith(account) ? failure(403, "AuthorizationFailed", "No.") : undefined);
    expect(await world.pec(["approve", "-s", subscription, "--name", "a"])).toMatchObject({ code: 8, out: "" });
    expect(world.arm.writes).toEqual([]);
  });

  test.for<[string, string[]]>([
    ["a mere resource", ["approve", vault]],
    ["a mere scope", ["approve", "-s", subscription]],
    ["an id and a name", ["approve", a, "--name", "a"]],
    ["any private endpoint", ["approve", vault, "--private-endpoint", "*"]],
    ["a part of an id", ["approve", vault, "--private-endpoint", "/subscriptions/*"]],
    ["a name and a filter", ["approve", vault, "--name", "a", "--status", "pending"]],
    ["two connections", ["approve", a, connectionId(vault, "b"), "--status", "pending"]],
    ["all without a maximum", ["remove", vault, "--all"]],
    ["a negative time", ["approve", a, "--timeout", "-1"]],
    ["a header that is not its to set", ["approve", a, "--header", "Authorization: Bearer x"]],
    ["a header with a line break", ["approve", a, "--header", "x-a: b\r\nx-c: d"]],
    ["an unknown option", ["approve", a, "--forse"]],
    ["an unknown command", ["aprove", a]],
  ])("%s is a usage error", async ([, argv]) => {
    const world = await oneVault();
    expect(await world.pec(argv)).toMatchObject({ code: 2, out: "" });
    expect(world.arm.journal).toEqual([]);
  });
});

describe("a change", () => {
  test.for<[string, string, number, string]>([
    ["approve", "a", 0, "changed"],
    ["approve", "b", 0, "unchanged"],
    ["reject", "a", 0, "changed"],
    ["reject", "b", 0, "changed"],
    ["reject", "c", 0, "unchanged"],
    ["remove", "a", 0, "changed"],
    ["remove", "d", 0, "changed"],
    ["remove", "missing", 0, "unchanged"],
    ["delete", "b", 0, "changed"],
    ["ensure approved", "a", 0, "changed"],
    ["ensure approved", "b", 0, "unchanged"],
    ["ensure rejected", "b", 0, "changed"],
    ["ensure absent", "c", 0, "changed"],
    ["ensure absent", "missing", 0, "unchanged"],
  ])("%s %s: %i, %s", async ([command, name, expected, outcome]) => {
    const world = await oneVault();
    const { code, json, err } = await world.pec([...command.split(" "), connectionId(vault, name)]);
    expect({ code, err }).toEqual({ code: expected, err: "" });
    expect(json).toMatchObject({ outcome, changed: outcome === "changed" });
    expect(world.arm.writes).toHaveLength(outcome === "changed" ? 1 : 0);
  });

  test.for<[string, string, string]>([
    ["approve", "c", "Remove it; its consumer then deletes the private endpoint"],
    ["approve", "d", "Its consumer's private endpoint is gone."],
    ["reject", "d", "Its consumer's private endpoint is gone."],
    ["ensure approved", "c", "With --force the service is asked all the same."],
  ])("%s %s is refused and explained, and the service is not asked: 5", async ([command, name, words]) => {
    const world = await oneVault();
    for (const more of [[], ["--dry-run"]]) {
      const { code, out, err } = await world.pec([...command.split(" "), connectionId(vault, name), ...more]);
      expect({ code, out }).toEqual({ code: 5, out: "" });
      expect(err).toContain(words);
    }
    expect(world.arm.writes).toEqual([]);
  });

  test("a type that cannot: 5, with what can be done instead", async () => {
    const world = await createWorld();
    const access = idOf("Microsoft.Chaos/privateAccesses", "access");
    world.add(access, { a: "Pending" });
    const { code, err } = await world.pec(["reject", connectionId(access, "a")]);
    expect(code).toBe(5);
    expect(err).toContain("Remove the connection instead");
    expect(await world.pec(["reject", connectionId(access, "a"), "--dry-run"])).toMatchObject({ code: 5 });
  });

  test("--force asks the service, and what it refuses is told", async () => {
    const world = await oneVault();
    const { code, err } = await world.pec(["approve", connectionId(vault, "c"), "--force"]);
    expect(code).toBe(1);
    expect(err).toContain("A rejected connection cannot be approved. (InvalidState, HTTP 400)");
    expect(world.arm.writes).toHaveLength(1);
  });

  test.for<[string, string, string]>([
    ["approve", "a", "planned"],
    ["approve", "b", "unchanged"],
    ["remove", "c", "planned"],
    ["remove", "missing", "unchanged"],
    ["ensure absent", "a", "planned"],
  ])("--dry-run: %s %s would be %s", async ([command, name, outcome]) => {
    const world = await oneVault();
    const { code, json } = await world.pec([...command.split(" "), connectionId(vault, name), "--dry-run"]);
    expect(code).toBe(0);
    expect(json).toMatchObject({ outcome, changed: false });
    expect(world.arm.writes).toEqual([]);
  });

  test("removing by a filter that finds nothing is an error; by name it is what was wanted", async () => {
    const world = await oneVault();
    expect(await world.pec(["remove", vault, "--private-endpoint", "pe-x"])).toMatchObject({ code: 3, out: "" });
    expect(await world.pec(["ensure", "absent", vault, "--private-endpoint", "pe-x"])).toMatchObject({ code: 0 });
    expect(await world.pec(["remove", vault, "--name", "x"])).toMatchObject({ code: 0 });
  });

  test.for([
    [["ensure", "absent", connectionId(vault, "x")]],
    [["ensure", "absent", vault, "--name", "x"]],
    [["remove", vault, "--name", "x", "--dry-run"]],
  ])("of one that is not there has the id that was asked for: %j", async ([argv]) => {
    const world = await oneVault();
    const id = connectionId(vault, "x");
    expect((await world.pec(argv ?? [])).json).toMatchObject({ outcome: "unchanged", id, resourceId: vault, before: null, after: null });
    expect((await world.pec([...(argv ?? []), "-o", "table"])).out).toBe("There is no x of vaults/kv: nothing to do.\n");
  });

  test("remove asks on a terminal, and only yes is yes", async () => {
    const world = await oneVault();
    for (const [answers, code, left] of [
      [["n"], 1, true],
      [[""], 1, true],
      [["yes"], 0, false],
    ] as const) {
      const result = await world.pec(["remove", a], { terminal: true, answers: [...answers] });
      expect(result.code).toBe(code);
      expect(result.err).toContain(`Remove a of vaults/kv (Pending, private endpoint ${privateEndpointId("pe-a")})? [y/N]`);
      expect(world.arm.writes.length === 0).toBe(left);
    }
    expect((await world.pec(["remove", connectionId(vault, "b"), "--yes"], { terminal: true })).err).not.toContain("[y/N]");
  });

  test("remove does not ask where nobody sees the question", async () => {
    const world = await oneVault();
    const { code, err } = await world.pec(["remove", a], { terminal: true, errTerminal: false, answers: ["n"] });
    expect({ code, err, writes: world.arm.writes.length }).toEqual({ code: 0, err: "", writes: 1 });
  });

  test.for([
    ["ensure", "absent", "-s", subscription, "--private-endpoint", "pe-x"],
    ["ensure", "absent", vault, account, "--name", "x"],
    ["ensure", "absent", "-s", subscription, "--name", "x", "--dry-run"],
    ["remove", "-s", subscription, "--name", "x"],
  ])("of one that is not in a scope is none: %j", async (argv) => {
    const world = await oneVault();
    world.add(account, { z: "Pending" });
    const { code, json } = await world.pec(argv);
    expect({ code, json }).toMatchObject({ code: 0, json: { outcome: "unchanged", changed: false, id: null, before: null } });
    expect(world.arm.writes).toEqual([]);
  });

  test("removing by a filter that finds nothing in a scope is an error", async () => {
    const world = await oneVault();
    expect(await world.pec(["remove", "-s", subscription, "--private-endpoint", "pe-x"])).toMatchObject({ code: 3, out: "" });
    expect(await world.pec(["ensure", "approved", "-s", subscription, "--private-endpoint", "pe-x"])).toMatchObject({ code: 3, out: "" });
  });

  test("--no-wait comes back when the service has accepted it", async () => {
    const world = await oneVault();
    const poll = `${world.arm.origin}/poll?api-version=2024-01-01&t=signed`;
    world.intercept = ({ method }) => (method === "PUT" ? { status: 202, headers: { "azure-asyncoperation": poll } } : undefined);
    expect((await world.pec(["approve", a, "--no-wait"])).json).toMatchObject({ outcome: "accepted", changed: true });
    expect(world.arm.lines.filter((line) => line.includes("/poll"))).toEqual([]);
  });

  test("a time limit ends it: 6", async () => {
    const world = await oneVault();
    const poll = `${world.arm.origin}/poll?api-version=2024-01-01&t=signed`;
    world.intercept = ({ method, path }) => {
      if (method === "PUT") return { status: 202, headers: { "azure-asyncoperation": poll } };
      return path === "/poll" ? { body: { status: "InProgress" } } : undefined;
    };
    const { code, err } = await world.pec(["approve", a, "--timeout", "2m"]);
    expect(code).toBe(6);
    expect(err).toContain("The service may still finish it.");
    expect(err).not.toContain("signed");
  });
});

describe("wait", () => {
  test("until it is so", async () => {
    const world = await oneVault();
    let reads = 0;
    world.intercept = ({ method, path }) => {
      if (method === "GET" && path.endsWith("/a") && ++reads === 3)
        world.arm.connection(vault, "a").properties.privateLinkServiceConnectionState.status = "Approved";
      return undefined;
    };
    expect(await world.pec(["wait", a, "--for", "approved"])).toMatchObject({ code: 0, json: { status: "Approved" } });
    expect(reads).toBe(3);
  });

  test("for a request that is not there yet", async () => {
    const world = await createWorld();
    world.add(vault);
    let lists = 0;
    world.intercept = () => {
      if (++lists === 2) world.add(vault, { late: "Pending" });
      return undefined;
    };
    expect(await world.pec(["wait", vault, "--private-endpoint", "pe-late", "--for", "pending"])).toMatchObject({
      code: 0,
      json: { name: "late" },
    });
  });

  test.for<[string, string[], number]>([
    ["in vain", [a, "--for", "approved", "--timeout", "1m"], 6],
    ["for what will not happen", [connectionId(vault, "c"), "--for", "approved"], 5],
    ["until it is gone, when it is", [connectionId(vault, "x"), "--for", "absent"], 0],
    ["until it is gone from a scope, when it is", ["-s", subscription, "--name", "x", "--for", "absent"], 0],
    ["for what is not in a scope", ["-s", subscription, "--name", "x", "--for", "approved"], 3],
    ["without saying for what", [a], 2],
    ["for any of several, of which it is one", [a, "--for", "approved,Pending"], 0],
    ["for any of several, of which it becomes none", [connectionId(vault, "d"), "--for", "approved,rejected"], 5],
    ["for what there is not", [a, "--for", "pending,accepted"], 2],
    ["for absence and something else", [a, "--for", "absent,pending"], 2],
  ])("%s", async ([, argv, code]) => {
    const world = await oneVault();
    expect(await world.pec(["wait", ...argv])).toMatchObject({ code });
  });
});
