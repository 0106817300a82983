import { chmodSync, chownSync, mkdirSync } from "node:fs";
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readManifest } from "../../../generator/publish/manifest.ts";
import { publish, type PublishResult } from "../../../generator/publish/publish.ts";
import { files, formatted, header, put, temporaryFolder, tree } from "./support.ts";

const before = { "core/a.ts": "a1", "core/b.ts": "b1", "core/c.ts": "c1" };
const after = { "core/a.ts": "a2", "core/b.ts": "b2", "core/c.ts": "c2" };

function run(root: string, texts: Record<string, string>): PublishResult {
  return publish({ root, files: formatted(texts), header });
}

test("a folder in the way stops the run; what was written is known, the next run repairs", () => {
  const root = temporaryFolder();
  run(root, { "core/a.ts": "a1", "core/c.ts": "c1" });
  put(root, "core/b.ts/mine.txt", "mine");
  const result = run(root, after);
  expect(result).toMatchObject({ written: ["core/a.ts"], diagnostics: [{ code: "PEC6006" }] });
  expect(result.diagnostics[0]?.message).toContain("core/b.ts");
  expect(files(root)).toEqual({ "core/a.ts": "a2", "core/b.ts/mine.txt": "mine", "core/c.ts": "c1" });
  expect(readManifest(root)).toMatchObject({ inputs: null, files: [{ path: "core/a.ts" }, { path: "core/c.ts" }] });

  // Other inputs meanwhile: what the stopped run wrote must not count as edited.
  put(root, "core/b.ts/mine.txt", "mine");
  const other = { "core/a.ts": "a3", "core/c.ts": "c3" };
  expect(run(root, other)).toMatchObject({ diagnostics: [] });
  expect(files(root)).toEqual({ ...other, "core/b.ts/mine.txt": "mine" });
});

test("a root that cannot be made", () => {
  const folder = temporaryFolder();
  put(folder, "file", "mine");
  expect(run(join(folder, "file/generated"), after)).toMatchObject({ written: [], diagnostics: [{ code: "PEC6006" }] });
  expect(tree(folder)).toEqual({ file: "mine" });
});

test("a file name that is too long is met before anything else is replaced by a half", () => {
  const root = temporaryFolder();
  run(root, before);
  const result = run(root, { ...after, [`core/${"x".repeat(300)}.ts`]: "x" });
  expect(result.diagnostics).toMatchObject([{ code: "PEC6006" }]);
  expect(run(root, after).diagnostics).toEqual([]);
  expect(files(root)).toEqual(after);
});

/** A file system of its own, where this can be had. */
function smallDisk(kilobytes: number): string | null {
  const root = temporaryFolder();
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  if (spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", root]).status !== 0) return null;
  onTestFinished(() => void execFileSync("umount", [root]));
  return root;
}

test("a full disk changes nothing at all", ({ skip }) => {
  const root = smallDisk(256);
  if (root === null) return skip("needs the right to mount");
  run(root, before);
  const untouched = tree(root);
  const large = { ...after, "core/d.ts": "d".repeat(400 * 1024) };
  expect(run(root, large)).toMatchObject({
    written: [],
    deleted: [],
    diagnostics: [{ code: "PEC6006", message: "Cannot write core/d.ts: the disk is full (ENOSPC)" }],
  });
  expect(tree(root)).toEqual(untouched);
  expect(run(root, after).diagnostics).toEqual([]);
  expect(files(root)).toEqual(after);
});

test("a read-only file system changes nothing either", ({ skip }) => {
  const root = smallDisk(256);
  if (root === null) return skip("needs the right to mount");
  run(root, before);
  const untouched = tree(root);
  execFileSync("mount", ["-o", "remount,ro", root]);
  expect(run(root, after)).toMatchObject({ written: [], diagnostics: [{ code: "PEC6006", message: expect.stringContaining("EROFS") }] });
  expect(tree(root)).toEqual(untouched);
});

test.skipIf(process.platform === "win32")("a folder without write access", () => {
  const root = temporaryFolder();
  run(root, { ...before, "other/d.ts": "d1" });
  chmodSync(join(root, "other"), 0o555);
  onTestFinished(() => chmodSync(join(root, "other"), 0o755));
  const wanted = { ...after, "other/d.ts": "d2" };
  const result = publishWithoutPrivileges(root, wanted);
  expect(result).toMatchObject({
    written: Object.keys(after),
    diagnostics: [{ code: "PEC6006", message: expect.stringContaining("other/d.ts") }],
  });
  expect(files(root)).toEqual({ ...after, "other/d.ts": "d1" });

  chmodSync(join(root, "other"), 0o755);
  expect(run(root, wanted).diagnostics).toEqual([]);
  expect(files(root)).toEqual(wanted);
});

/** Root may write everywhere, so a test that runs as root hands over to a process that is not. */
function publishWithoutPrivileges(root: string, texts: Record<string, string>): PublishResult {
  if (process.getuid?.() !== 0) return run(root, texts);
  const nobody = 65534;
  for (const path of ["", "core", "core/a.ts", "core/b.ts", "core/c.ts", "manifest.json"]) chownSync(join(root, path), nobody, nobody);
  const script = new URL("./publisher.ts", import.meta.url).pathname;
  const child = spawnSync(process.execPath, [script, "once", root, JSON.stringify(texts)], { uid: nobody, gid: nobody, encoding: "utf8" });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as PublishResult;
}

test("a lock that is a folder", () => {
  const root = temporaryFolder();
  mkdirSync(join(root, ".pecgen.lock"));
  expect(run(root, before)).toMatchObject({ written: [], diagnostics: [{ code: "PEC6006" }] });
});

test("the reason does not show where this machine keeps its files", () => {
  const root = temporaryFolder();
  put(root, "core/b.ts/mine.txt", "mine");
  const [problem] = run(root, before).diagnostics;
  expect(problem?.message).not.toContain(root);
});
