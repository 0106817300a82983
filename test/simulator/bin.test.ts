import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { PrivateEndpointConnections } from "@pecgen/client";
import { describe, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { root } from "../support/repository.ts";
import { connectionOf, vault } from "./support/ask.ts";
import { anyToken } from "./support/credential.ts";
import { census } from "../support/census.ts";

const bin = join(root, "generated/simulator/src/bin.ts");

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  let err = "";
  const greeted = Promise.withResolvers<string>();
  child.stdout.on("data", (chunk) => {
    out += String(chunk);
    if (out.includes("Ctrl+C ends it.")) greeted.resolve(/http:\/\/127\.0\.0\.1:\d+/.exec(out)?.[0] ?? "");
  });
  child.stderr.on("data", (chunk) => (err += String(chunk)));
  const ended = once(child, "close").then(([code]): Ended => ({ code, out, err }));
  const endpoint = Promise.race([greeted.promise, ended.then(({ err: said }) => Promise.reject(new Error(said)))]);
  endpoint.catch(() => {});
  return { endpoint, ended, stop: () => void child.kill("SIGINT"), said: () => out };
}

const connect = (endpoint: string) => new PrivateEndpointConnections(anyToken, { endpoint, allowInsecureLoopback: true });

describe("pecgen-simulator", () => {
  test("simulates every type, says what to try, and ends when it is told to", async () => {
    const command = start("--port", "0", "--operation-ms", "0");
    const endpoint = await command.endpoint;
    const [, id = ""] = /connections\.approve\("([^"]+)"\)/.exec(command.said()) ?? [];
    expect((await connect(endpoint).approve(id)).status).toBe("Approved");
    expect(await (await fetch(`${endpoint}/_simulator/state`)).json()).toMatchObject({
      resources: census.hosts * 2,
      connections: census.hosts,
    });
    command.stop();
    expect(await command.ended).toMatchObject({ code: 0, err: "" });
  });

  test("begins with a seed, keeps it in a file, and goes on from there", async () => {
    const folder = temporaryFolder({ "seed.json": JSON.stringify({ resources: [{ id: vault, connections: [{ name: "a" }] }] }) });
    const store = join(folder, "simulated.db");
    const first = start("--port", "0", "--operation-ms", "0", "--no-control", "--store", store, "--seed", join(folder, "seed.json"));
    const endpoint = await first.endpoint;
    await connect(endpoint).approve(connectionOf("a"));
    expect((await fetch(`${endpoint}/_simulator/state`)).status).toBe(401);
    first.stop();
    expect((await first.ended).code).toBe(0);
    const second = start("--port", "0", "--store", store, "--seed", join(folder, "seed.json"));
    expect((await connect(await second.endpoint).get(connectionOf("a"))).status).toBe("Approved");
    second.stop();
    expect((await second.ended).code).toBe(0);
  });

  test("helps", async () => {
    const { code, out } = await start("--help").ended;
    expect([code, out]).toEqual([0, expect.stringMatching(/^Usage: pecgen-simulator \[options\][\s\S]*--seed <file\.json>/)]);
  });

  test.each([
    [["--gremlins"], /--gremlins/],
    [["--port", "many"], /--port takes a whole number, not 'many'/],
    [["--seed", "/nowhere.json"], /nowhere\.json/],
  ])("%j ends with 2, and says why in a line", async (args, message) => {
    const { code, out, err } = await start(...args).ended;
    expect([code, out, err]).toEqual([2, "", expect.stringMatching(message)]);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
