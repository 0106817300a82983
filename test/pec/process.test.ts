import { EventEmitter } from "node:events";
import { PassThrough, Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createSimulator, ManualClock } from "@pecgen/simulator";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { root } from "../support/repository.ts";
import { type Ended, start } from "../support/pec-process.ts";
import { connectionId, createWorld, failure, pec, vault, type World } from "./support/world.ts";
import { processIo } from "../../templates/cli/src/process-io.ts";

const run = (world: World, argv: readonly string[], input?: string): Promise<Ended> =>
  start([...argv], { env: { PEC_ENDPOINT: world.arm.origin, PEC_ACCESS_TOKEN: "a-token" }, ...(input !== undefined && { input }) }).ended;

async function oneVault(): Promise<World> {
  const world = await createWorld();
  world.add(vault, { a: "Pending", b: "Approved", c: "Rejected" });
  return world;
}

describe("exit codes of the process", () => {
  test.for<[number, string[]]>([
    [0, ["show", connectionId(vault, "a")]],
    [0, ["--help"]],
    [0, ["approve", "--help"]],
    [0, ["--version"]],
    [0, []],
    [0, ["ensure", "approved", connectionId(vault, "b")]],
    [1, ["show", connectionId(vault, "broken")]],
    [2, ["show"]],
    [2, ["shou"]],
    [3, ["show", connectionId(vault, "x")]],
    [4, ["approve", vault, "--message", "/please/"]],
    [5, ["approve", connectionId(vault, "c")]],
    [6, ["wait", connectionId(vault, "a"), "--for", "approved", "--timeout", "1ms", "--interval", "1ms"]],
    [7, ["list", vault, `${vault}2`]],
    [8, ["show", connectionId(vault, "forbidden")]],
  ])("%i: pec %j", async ([code, argv]) => {
    const world = await oneVault();
    world.intercept = ({ path }) => {
      if (path.endsWith("/broken")) return failure(400, "Broken", "It broke.");
      return path.endsWith("/forbidden") ? failure(403, "AuthorizationFailed", "No.") : undefined;
    };
    const ended = await run(world, argv);
    expect(ended).toMatchObject({ code, signal: null });
    // Results go to stdout, everything else to stderr.
    expect(code === 0 || code === 7 ? ended.out : ended.err).not.toBe("");
    if (code !== 0 && code !== 7) expect(ended.out).toBe("");
  });

  test("8 without any credential", async () => {
    const { code, err } = await start(["list", vault, "--auth", "environment", "--endpoint", "http://127.0.0.1:9"]).ended;
    expect(code).toBe(8);
    expect(err).toContain("There is no token.");
  });
});

describe("the process", () => {
  test("writes JSON to a pipe, and does not wait for input", async () => {
    const world = await oneVault();
    const { out } = await run(world, ["list", vault]);
    expect((JSON.parse(out) as { name: string }[]).map(({ name }) => name)).toEqual(["a", "b", "c"]);
  });

  test("reads ids from a pipe", async () => {
    const world = await oneVault();
    expect((await run(world, ["list", "-", "--query", "[0].name"], `${vault}\n`)).out).toBe('"a"\n');
  });

  test("does not ask where nobody is", async () => {
    const world = await oneVault();
    expect(await run(world, ["approve", vault, "--status", "pending", "--max", "1"], "y\n")).toMatchObject({ code: 2 });
    expect(world.arm.journal).toEqual([]);
  });

  test.for(["SIGINT", "SIGTERM"] as const)(
    "%s in the middle: it says what was done, writes nothing more, and ends with 130",
    async (signal) => {
      const world = await oneVault();
      world.add(vault, { a: "Pending", b: "Pending", c: "Pending" });
      const argv = ["approve", vault, "--status", "pending", "--max", "3", "--yes", "--endpoint", world.arm.origin];
      const started = start(argv, { env: { PEC_ACCESS_TOKEN: "a-token" } });
      // The second change is under way for as long as it takes the process to notice.
      world.intercept = ({ method, path }) => {
        if (method !== "PUT" || !path.endsWith("/b")) return undefined;
        started.kill(signal);
        return { status: 202, headers: { location: `${world.arm.origin}/poll`, "retry-after": "600" } };
      };
      const { code, out, err } = await started.ended;
      const { outcomes } = JSON.parse(out) as { outcomes: { before: { name: string }; outcome: string }[] };
      expect(outcomes.map(({ before, outcome }) => `${before.name} ${outcome}`)).toEqual(["a changed", "b interrupted", "c skipped"]);
      expect(err).toContain("Interrupted. 3 connections: 1 changed, 1 interrupted, 1 skipped.");
      expect({ code, writes: world.arm.writes.length }).toEqual({ code: 130, writes: 2 });
    },
  );

  test("a reader that goes away is no error", async () => {
    const world = await oneVault();
    const started = start(["types"], { env: { PEC_ENDPOINT: world.arm.origin } });
    started.close("stdout");
    expect(await started.ended).toMatchObject({ code: 0, err: "" });
  });

  test.for(["stdout", "stderr"] as const)(
    "a change goes on when nobody reads %s any more, and its exit code is its own",
    async (stream) => {
      const world = await oneVault();
      world.add(vault, { a: "Pending", b: "Pending", c: "Pending" });
      world.intercept = ({ method, path }) => (method === "PUT" && path.endsWith("/a") ? failure(400, "Broken", "It broke.") : undefined);
      const argv = ["approve", vault, "--status", "pending", "--max", "3", "--yes", "--verbose"];
      const started = start(argv, { env: { PEC_ENDPOINT: world.arm.origin, PEC_ACCESS_TOKEN: "a-token" } });
      started.close(stream);
      const ended = await started.ended;
      expect(ended).toMatchObject({ code: 7, signal: null });
      expect(stream === "stdout" ? ended.err : ended.out).toContain(stream === "stdout" ? "1 failed, 2 changed" : '"changed": 2');
      expect(world.arm.writes).toHaveLength(3);
    },
  );

  test("a list that is written line by line ends when nobody reads it any more", async () => {
    const simulator = createSimulator({ clock: new ManualClock(), resourceGraph: { pageSize: 1, quota: { queries: 100, windowMs: 1 } } });
    const connections = Array.from({ length: 30 }, (_, index) => ({ name: `c${index}` }));
    await simulator.seed({ resources: [{ id: vault, connections }] });
    const { endpoint } = await simulator.listen(0);
    onTestFinished(() => simulator.close());
    const argv = ["list", "--fleet", "--type", "Microsoft.KeyVault/vaults", "-o", "tsv"];
    const started = start(argv, { env: { PEC_ENDPOINT: endpoint, PEC_ACCESS_TOKEN: "a-token" } });
    started.close("stdout");
    expect(await started.ended).toMatchObject({ code: 0, signal: null });
    expect(simulator.journal.count).toBeLessThan(10);
  });

  test("types and help load neither the client, nor the credentials, nor the output libraries", async () => {
    const { spawnSync } = await import("node:child_process");
    const preload = pathToFileURL(join(root, "scripts/packages.ts")).href;
    for (const argv of [["types"], ["--help"]]) {
      const { stderr } = spawnSync(process.execPath, ["--import", preload, join(root, "generated/cli/src/pec.ts"), ...argv], {
        encoding: "utf8",
        env: { PATH: "", NODE_DEBUG: "esm" },
      });
      const loaded = [...new Set([...stderr.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(([, name]) => name))];
      expect(loaded).toEqual(["commander"]);
      expect(stderr).not.toContain("generated/facade/");
    }
  });
});

describe("completion", () => {
  test.for([
    ["bash", "complete -F"],
    ["zsh", "compdef"],
    ["fish", "complete -c"],
    ["pwsh", "Register-ArgumentCompleter"],
  ])("a script for %s", async ([shell, word]) => {
    const { code, out } = await start(["completion", shell ?? ""]).ended;
    expect(code).toBe(0);
    expect(out).toContain(word);
    expect(out).toContain("pec");
  });

  test.for<[string[], string[]]>([
    [["appr"], ["approve"]],
    [["list", "--sub"], ["--subscription"]],
    [["list", "--out"], ["--output"]],
    [
      ["list", "--output", ""],
      ["table", "json", "ndjson", "tsv", "yaml", "none"],
    ],
    [
      ["list", "--type", "Microsoft.KeyVault/"],
      ["Microsoft.KeyVault/managedHSMs", "Microsoft.KeyVault/vaults"],
    ],
    [
      ["ensure", ""],
      ["approved", "rejected", "absent"],
    ],
    [
      ["wait", "--for", "a"],
      ["approved", "absent"],
    ],
    [["completion", "b"], ["bash"]],
  ])("%j", async ([words, expected]) => {
    const lines: string[] = [];
    vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
    expect(await pec("", ["complete", "--", ...words])).toMatchObject({ code: 0 });
    expect(lines.filter((line) => !line.startsWith(":")).map((line) => line.split("\t")[0])).toEqual(expected);
  });
});

test("whoever writes much waits for a slow reader", async () => {
  const held: (() => void)[] = [];
  const stdout = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void held.push(done) });
  const io = processIo({ env: {}, stdout } as unknown as NodeJS.Process);
  await io.drained?.();
  io.out("more than fits\n");
  let drained = false;
  const waiting = io.drained?.().then(() => (drained = true));
  await setImmediate();
  expect(drained).toBe(false);
  for (const done of held) done();
  await waiting;
  expect(drained).toBe(true);
});

test("Ctrl+C ends the wait for ids", async () => {
  const stdin = new PassThrough();
  const fake = Object.assign(new EventEmitter(), { env: {}, stdin });
  const io = processIo(fake as unknown as NodeJS.Process);
  expect(io.signal.aborted).toBe(false);
  const text = io.input();
  fake.emit("SIGINT");
  await expect(text).rejects.toMatchObject({ name: "AbortError" });
});
