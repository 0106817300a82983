import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { put, tree } from "../unit/publish/support.ts";
import { outcomeOf, prepare, target, type Work } from "./support/states.ts";
import { generated } from "./support/states.ts";

/** Puts the target on a file system of its own, where this can be had. */
function smallDisk(folder: string, kilobytes: number): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  if (spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder]).status !== 0) return false;
  onTestFinished(() => void execFileSync("umount", [folder]));
  return true;
}

describe.each<Work>(["generate", "sync"])("%s", (work) => {
  function prepared(): { folder: string; output: string } {
    const folder = temporaryFolder();
    prepare(folder, "ab");
    return { folder, output: target(work, folder) };
  }

  test("a full disk changes nothing at all, and the next run with room repairs", async ({ skip }) => {
    const { folder, output } = prepared();
    if (!smallDisk(output, 4096)) return skip("needs the right to mount");
    expect(await outcomeOf(work, folder, "a")).toMatchObject({ errors: [] });
    const before = tree(output);
    // As much as is left, but for a few bytes.
    const filler = join(output, "filler");
    spawnSync("dd", ["if=/dev/zero", `of=${filler}`, "bs=4k"]);
    expect(await outcomeOf(work, folder, "b")).toMatchObject({ errors: ["PEC6006"] });
    execFileSync("rm", [filler]);
    expect(tree(output)).toEqual(before);
    expect(await outcomeOf(work, folder, "b")).toMatchObject({ errors: [] });
  });

  test("a read-only file system changes nothing either", async ({ skip }) => {
    const { folder, output } = prepared();
    if (!smallDisk(output, 4096)) return skip("needs the right to mount");
    expect(await outcomeOf(work, folder, "a")).toMatchObject({ errors: [] });
    const before = tree(output);
    execFileSync("mount", ["-o", "remount,ro", output]);
    expect(await outcomeOf(work, folder, "b")).toMatchObject({ errors: ["PEC6006"] });
    expect(tree(output)).toEqual(before);
  });

  test("a lock of a living process keeps the run out", async () => {
    const { folder, output } = prepared();
    put(output, ".pecgen.lock", String(process.ppid));
    expect(await outcomeOf(work, folder, "a")).toEqual({ errors: ["PEC6007"], written: 0 });
    expect(Object.keys(tree(output))).toEqual([".pecgen.lock"]);
  });
});

describe("generate leaves alone what it has not written", () => {
  test("an edited file is reported, run after run, and restored when forced", async () => {
    const folder = temporaryFolder();
    prepare(folder, "ab");
    const output = target("generate", folder);
    await outcomeOf("generate", folder, "a");
    const edited = join(output, "providers/contoso-p0/src/vaults.ts");
    writeFileSync(edited, "edited");
    for (const state of ["b", "a", "a"]) {
      expect((await outcomeOf("generate", folder, state)).errors).toContain("PEC6001");
      expect(readFileSync(edited, "utf8")).toBe("edited");
    }
    expect(await generated({ specs: join(folder, "state-a"), output }, { force: true })).toMatchObject({ code: 0 });
    expect(readFileSync(edited, "utf8")).not.toBe("edited");
  });

  test("a manifest that cannot be used stops everything, and is written anew when forced", async () => {
    const folder = temporaryFolder();
    prepare(folder, "ab");
    const output = target("generate", folder);
    await outcomeOf("generate", folder, "a");
    const before = tree(output);
    put(output, "manifest.json", "<<<<<<< ours");
    expect(await outcomeOf("generate", folder, "a")).toEqual({ errors: ["PEC6008"], written: 0 });
    const { code, said } = await generated({ specs: join(folder, "state-a"), output }, { force: true });
    expect({ code, ...(JSON.parse(said) as object) }).toMatchObject({ code: 0, written: ["manifest.json"], diagnostics: [] });
    expect(tree(output)).toEqual(before);
  });

  test("a foreign file in the way is reported, and one that is not in the way is never touched", async () => {
    const folder = temporaryFolder();
    prepare(folder, "ab");
    const output = target("generate", folder);
    put(output, "providers/contoso-p0/src/vaults.ts", "mine");
    put(output, "providers/contoso-p0/notes.md", "mine too");
    expect((await outcomeOf("generate", folder, "b")).errors).toEqual(["PEC6002"]);
    await outcomeOf("generate", folder, "a");
    expect(tree(output)).toMatchObject({ "providers/contoso-p0/src/vaults.ts": "mine", "providers/contoso-p0/notes.md": "mine too" });
  });
});
