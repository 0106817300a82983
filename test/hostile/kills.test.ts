import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { root } from "../support/repository.ts";
import { locked, put, tree } from "../unit/publish/support.ts";
import { outcomeOf, prepare, target, type Work } from "./support/states.ts";

const script = join(root, "test/hostile/support/worker.ts");
/** `npm run kills` kills hundreds. */
const kills = Number(process.env["PECGEN_KILLS"] ?? 16);
const states = "abc";

/** What the folder holds in each state, made by a run that nobody disturbs. */
async function pure(work: Work): Promise<Array<Record<string, string | null>>> {
  const trees: Array<Record<string, string | null>> = [];
  for (const state of states) {
    const folder = temporaryFolder();
    prepare(folder, state);
    expect(await outcomeOf(work, folder, state)).toMatchObject({ errors: [] });
    trees.push(tree(target(work, folder)));
  }
  return trees;
}

/** A run that was killed between making its lock and signing it holds others up for two seconds. */
async function whenFree(work: Work, folder: string, state: string): Promise<readonly string[]> {
  for (;;) {
    const { errors } = await outcomeOf(work, folder, state);
    if (!errors.includes("PEC6007")) return errors;
    await sleep(100);
  }
}

describe.each<Work>(["generate", "sync"])("%s", (work) => {
  test(`killed at any of ${kills} moments leaves each file old or new, and the next run repairs`, { timeout: 3_600_000 }, async () => {
    const wanted = await pure(work);
    const folder = temporaryFolder();
    prepare(folder, states);
    const output = target(work, folder);
    put(output, "providers/mine.txt", "mine");
    let unfinished = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const child = spawn(process.execPath, [script, work, folder, states], { stdio: ["ignore", "pipe", "inherit"] });
      await once(child.stdout, "data");
      // Every other one hits a run that writes, which is the shortest part of it.
      if (kill % 2 === 1) await locked(output);
      await sleep((kill * 13) % (kill % 2 === 1 ? 11 : 97));
      expect(child.exitCode).toBeNull();
      child.kill("SIGKILL");
      await once(child, "exit");

      const { "providers/mine.txt": mine, "manifest.json": _, ...found } = tree(output);
      expect(mine).toBe("mine");
      if (Object.keys(found).some((path) => path.startsWith(".pecgen"))) unfinished += 1;
      for (const [path, text] of Object.entries(found)) {
        // Staged files are halves by nature; a folder is empty while its files are on their way.
        if (path.startsWith(".pecgen") || text === null) continue;
        expect(
          wanted.some((state) => state[path] === text),
          path,
        ).toBe(true);
      }
      const next = kill % states.length;
      expect(await whenFree(work, folder, states[next] ?? "a")).toEqual([]);
      expect(tree(output)).toEqual({ ...wanted[next], "providers/mine.txt": "mine" });
    }
    // Some kills have to hit a run at work, or this test proves nothing.
    expect(unfinished).toBeGreaterThan(0);
  });

  test("three at once do not mix", { timeout: 600_000 }, async () => {
    const wanted = await pure(work);
    const folder = temporaryFolder();
    prepare(folder, states);
    const children = ["ab", "bc", "ca"].map((turns) =>
      spawn(process.execPath, [script, work, folder, turns, "8"], { stdio: ["ignore", "ignore", "inherit"] }),
    );
    const exits = await Promise.all(children.map((child) => once(child, "exit")));
    expect(exits.map(([code]) => code as number)).toEqual([0, 0, 0]);
    expect(wanted).toContainEqual(tree(target(work, folder)));
  });
});
