import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { byCodeUnit } from "../../../generator/lib/compare.ts";
import { sha256 } from "../../../generator/lib/hash.ts";
import { manifestText, readManifest } from "../../../generator/publish/manifest.ts";
import { publish, type PublishResult } from "../../../generator/publish/publish.ts";
import { inputsOf, publishTexts, textsOfState } from "./publisher.ts";
import { files, formatted, header, locked, manifestOf, put, temporaryFolder, tree } from "./support.ts";

const script = new URL("./publisher.ts", import.meta.url).pathname;

const states = ["a", "b", "c", "d"].map(textsOfState);

/** A run that was killed between making its lock and signing it holds others up for two seconds. */
async function publishWhenFree(root: string, texts: Record<string, string>): Promise<PublishResult> {
  for (;;) {
    const result = publishTexts(root, texts);
    if (!result.diagnostics.some(({ code }) => code === "PEC6007")) return result;
    await sleep(100);
  }
}

test("kill -9 at any moment leaves each file old or new, and the next run repairs", { timeout: 120_000 }, async () => {
  const root = temporaryFolder();
  put(root, "folder1/mine.txt", "mine");
  let possible = states;
  let unfinished = 0;
  for (let kill = 0; kill < 20; kill += 1) {
    const child = spawn(process.execPath, [script, "forever", root, "abcd"], { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    // Every other one hits a run that holds the lock, however slow the machine is.
    if (kill % 2 === 1) await locked(root);
    else await sleep((kill * 7) % 40);
    expect(child.exitCode).toBeNull();
    child.kill("SIGKILL");
    await once(child, "exit");

    const { ".pecgen.lock": lock, ...found } = files(root);
    if (lock !== undefined) unfinished += 1;
    for (const [path, text] of Object.entries(found)) {
      // Staged files are halves by nature; a folder is empty while its files are on their way.
      if (path.startsWith(".pecgen.staging") || text === null) continue;
      if (path === "folder1/mine.txt") expect(text).toBe("mine");
      else expect(possible.some((state) => state[path] === text)).toBe(true);
    }

    // Not always to a state that the killed run was about to write: nothing may count as edited or foreign.
    const wanted = kill % 2 === 0 ? textsOfState("a") : { ...textsOfState("c"), "folder0/file1.ts": `${kill}` };
    const result = await publishWhenFree(root, wanted);
    expect(result.diagnostics).toEqual([]);
    expect(files(root)).toEqual({ ...wanted, "folder1/mine.txt": "mine" });
    expect(readManifest(root)).toMatchObject({ inputs: inputsOf(wanted) });
    possible = [...states, wanted];
  }
  // Most kills have to hit a run at work, or this test proves nothing.
  expect(unfinished).toBeGreaterThan(5);
});

test("two runs at once do not mix", { timeout: 120_000 }, async () => {
  const root = temporaryFolder();
  const children = ["ab", "cd", "ca"].map((states) =>
    spawn(process.execPath, [script, "times", root, states], { stdio: ["ignore", "ignore", "inherit"] }),
  );
  const exits = await Promise.all(children.map((child) => once(child, "exit")));
  expect(exits.map(([code]) => code as number)).toEqual([0, 0, 0]);

  const found = files(root);
  expect(states).toContainEqual(found);
  expect(readManifest(root)).toMatchObject({
    inputs: inputsOf(found),
    files: Object.entries(found)
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([path, text]) => ({ path, sha256: sha256(text ?? "") })),
  });
});

test("a run that holds the lock keeps others out", () => {
  const root = temporaryFolder();
  writeFileSync(join(root, ".pecgen.lock"), String(process.ppid));
  const result = publish({ root, files: formatted({ "a.ts": "a" }), header });
  expect(result).toMatchObject({ written: [], diagnostics: [{ code: "PEC6007", message: expect.stringContaining(String(process.ppid)) }] });
  expect(readdirSync(root)).toEqual([".pecgen.lock"]);
});

test.each([
  ["our number", process.pid],
  ["a number that nobody has here", 999_999_999],
])("a run on another machine that holds the lock keeps others out, with %s", (_, pid) => {
  const root = temporaryFolder();
  writeFileSync(join(root, ".pecgen.lock"), `${pid} elsewhere.example`);
  const { diagnostics } = publish({ root, files: formatted({ "a.ts": "a" }), header });
  expect(diagnostics.map(({ message }) => message)).toEqual([`Another run holds .pecgen.lock (process ${pid} on elsewhere.example)`]);
  expect(readdirSync(root)).toEqual([".pecgen.lock"]);
});

test.each([
  ["of a process that is gone", `999999999 ${hostname()}`],
  ["of an earlier process with our number", `${process.pid} ${hostname()}`],
  ["of an earlier version of us", "999999999"],
  ["of a long gone run on another machine", `${process.ppid} elsewhere.example`, 3600],
])("a lock %s is taken over", (_, holder, age = 0) => {
  const root = temporaryFolder();
  const lock = join(root, ".pecgen.lock");
  writeFileSync(lock, holder);
  const made = Date.now() / 1000 - age;
  utimesSync(lock, made, made);
  expect(publish({ root, files: formatted({ "a.ts": "a" }), header }).diagnostics).toEqual([]);
  expect(readdirSync(root).sort()).toEqual(["a.ts", "manifest.json"]);
});

test("leftovers are removed, even if nothing else is to be done", () => {
  const root = temporaryFolder();
  const wanted = formatted({ "a.ts": "a" });
  publish({ root, files: wanted, header });
  mkdirSync(join(root, ".pecgen.staging/more"), { recursive: true });
  put(root, ".pecgen.staging/0", "half");
  put(root, ".pecgen.staging/manifest.json", '{"schemaVersion":1,');
  put(root, ".pecgen.lock.123", "122");
  expect(publish({ root, files: wanted, header })).toEqual({ written: [], deleted: [], unchanged: 1, diagnostics: [] });
  expect(readdirSync(root).sort()).toEqual(["a.ts", "manifest.json"]);
});

test("what a killed run has written is not taken for edited, by check neither", () => {
  const root = temporaryFolder();
  const [one, two, three] = ["1", "2", "3"].map((text) => formatted({ "a.ts": `a${text}`, "b.ts": `b${text}` }));
  publish({ root, files: one ?? [], header });
  put(root, ".pecgen.staging/manifest.json", manifestText(manifestOf(two ?? [])));
  put(root, "a.ts", "a2");
  expect(publish({ root, files: three ?? [], header, check: true }).diagnostics.map(({ code }) => code)).toEqual([
    "PEC6005",
    "PEC6005",
    "PEC6005",
  ]);
  expect(publish({ root, files: three ?? [], header }).diagnostics).toEqual([]);
  expect(files(root)).toEqual({ "a.ts": "a3", "b.ts": "b3" });
});

test("folders that a killed run has made for a file that it did not come to are removed by the next", () => {
  const root = temporaryFolder();
  publish({ root, files: formatted({ "a.ts": "a" }), header });
  put(root, ".pecgen.staging/manifest.json", manifestText(manifestOf(formatted({ "a.ts": "a", "deep/er/b.ts": "b" }))));
  mkdirSync(join(root, "deep/er"), { recursive: true });
  expect(publish({ root, files: formatted({ "a.ts": "a" }), header }).diagnostics).toEqual([]);
  expect(readdirSync(root).sort()).toEqual(["a.ts", "manifest.json"]);
});

test("folders that a killed run has emptied are removed by the next", () => {
  const root = temporaryFolder();
  publish({ root, files: formatted({ "a.ts": "a", "deep/er/b.ts": "b" }), header });
  rmSync(join(root, "deep/er/b.ts"));
  expect(publish({ root, files: formatted({ "a.ts": "a" }), header }).diagnostics).toEqual([]);
  expect(tree(root)).not.toHaveProperty("deep/er");
  expect(readdirSync(root).sort()).toEqual(["a.ts", "manifest.json"]);
});
