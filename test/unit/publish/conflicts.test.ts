import { mkdirSync, renameSync, symlinkSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../../generator/lib/hash.ts";
import { readManifest } from "../../../generator/publish/manifest.ts";
import { publish, type PublishResult } from "../../../generator/publish/publish.ts";
import { files, formatted, header, put, temporaryFolder, tree } from "./support.ts";

const texts = { "core/a.ts": "a1", "core/b.ts": "b1" };
const newer = { "core/a.ts": "a2", "core/b.ts": "b2" };

function run(root: string, wanted: Record<string, string>, force = false): PublishResult {
  return publish({ root, files: formatted(wanted), header, force });
}

function codes({ diagnostics }: PublishResult): string[] {
  return diagnostics.map(({ code, message }) => `${code} ${message.split(" ")[0]}`);
}

describe("an edited file", () => {
  function edited(): string {
    const root = temporaryFolder();
    run(root, texts);
    put(root, "core/a.ts", "edited");
    return root;
  }

  test("is left alone and reported, run after run; the others are written", () => {
    const root = edited();
    for (const wanted of [newer, newer, texts]) {
      expect(codes(run(root, wanted))).toEqual(["PEC6001 core/a.ts"]);
      expect(files(root)).toEqual({ ...wanted, "core/a.ts": "edited" });
      expect(readManifest(root)).toMatchObject({ inputs: null, files: [{ sha256: sha256("a1") }, {}] });
    }
  });

  test("is restored when forced", () => {
    const root = edited();
    expect(codes(run(root, newer, true))).toEqual([]);
    expect(files(root)).toEqual(newer);
  });

  test("is no longer one when it says what is generated now", () => {
    const root = edited();
    expect(run(root, { ...texts, "core/a.ts": "edited" })).toMatchObject({ diagnostics: [], unchanged: 2 });
  });

  test("is not deleted when it is no longer wanted, unless forced", () => {
    const root = edited();
    expect(codes(run(root, { "core/b.ts": "b1" }))).toEqual(["PEC6001 core/a.ts"]);
    expect(files(root)).toEqual({ "core/a.ts": "edited", "core/b.ts": "b1" });
    expect(codes(run(root, { "core/b.ts": "b1" }))).toEqual(["PEC6001 core/a.ts"]);
    expect(run(root, { "core/b.ts": "b1" }, true).deleted).toEqual(["core/a.ts"]);
    expect(files(root)).toEqual({ "core/b.ts": "b1" });
  });
});

describe("a foreign file", () => {
  test("is one when it is empty too", () => {
    const root = temporaryFolder();
    put(root, "core/a.ts", "");
    expect(codes(run(root, texts))).toEqual(["PEC6002 core/a.ts"]);
    expect(files(root)).toEqual({ "core/a.ts": "", "core/b.ts": "b1" });
  });

  test("in the way is left alone and reported, unless forced", () => {
    const root = temporaryFolder();
    put(root, "core/a.ts", "mine");
    for (const _ of [1, 2]) {
      expect(codes(run(root, texts))).toEqual(["PEC6002 core/a.ts"]);
      expect(files(root)).toEqual({ ...texts, "core/a.ts": "mine" });
      expect(readManifest(root)).toMatchObject({ inputs: null, files: [{ path: "core/b.ts" }] });
    }
    expect(codes(run(root, texts, true))).toEqual([]);
    expect(files(root)).toEqual(texts);
  });

  test("with the same content is taken over", () => {
    const root = temporaryFolder();
    put(root, "core/a.ts", "a1");
    expect(run(root, texts)).toMatchObject({ diagnostics: [], unchanged: 1 });
    expect(run(root, {}).deleted).toEqual(["core/a.ts", "core/b.ts"]);
  });

  test("where a folder has to be is reported once, unless forced", () => {
    const root = temporaryFolder();
    put(root, "core", "mine");
    expect(codes(run(root, texts))).toEqual(["PEC6002 core"]);
    expect(files(root)).toEqual({ core: "mine" });
    expect(codes(run(root, texts, true))).toEqual([]);
    expect(files(root)).toEqual(texts);
  });

  test("beside ours is never touched", () => {
    const root = temporaryFolder();
    put(root, "core/mine.ts", "mine");
    run(root, texts, true);
    run(root, {}, true);
    expect(files(root)).toEqual({ "core/mine.ts": "mine" });
  });
});

describe("a link", () => {
  test("in place of a folder is not followed", () => {
    const root = temporaryFolder();
    const outside = temporaryFolder();
    run(root, texts);
    renameSync(join(root, "core"), join(outside, "core"));
    symlinkSync(join(outside, "core"), join(root, "core"));
    expect(codes(run(root, newer))).toEqual(["PEC6002 core"]);
    expect(codes(run(root, {}))).toEqual([]);
    expect(tree(outside)).toEqual({ "core/a.ts": "a1", "core/b.ts": "b1" });
  });

  test("in place of a folder is replaced when forced, its target stays", () => {
    const root = temporaryFolder();
    const outside = temporaryFolder();
    put(outside, "a.ts", "theirs");
    symlinkSync(outside, join(root, "core"));
    expect(codes(run(root, texts, true))).toEqual([]);
    expect(files(root)).toEqual(texts);
    expect(tree(outside)).toEqual({ "a.ts": "theirs" });
  });

  test("in place of a file is not followed, and replaced when forced", () => {
    const root = temporaryFolder();
    const outside = temporaryFolder();
    put(outside, "a.ts", "a1");
    mkdirSync(join(root, "core"));
    symlinkSync(join(outside, "a.ts"), join(root, "core/a.ts"));
    expect(codes(run(root, texts))).toEqual(["PEC6002 core/a.ts"]);
    expect(codes(run(root, texts, true))).toEqual([]);
    expect(files(root)).toEqual(texts);
    expect(tree(outside)).toEqual({ "a.ts": "a1" });
  });

  test("that leads nowhere is in the way too", () => {
    const root = temporaryFolder();
    mkdirSync(join(root, "core"));
    symlinkSync("/nowhere/at/all", join(root, "core/a.ts"));
    expect(codes(run(root, texts))).toEqual(["PEC6002 core/a.ts"]);
  });

  test("in place of a stale file is not deleted", () => {
    const root = temporaryFolder();
    run(root, { "core/b.ts": "b1" });
    run(root, {});
    run(root, texts);
    const outside = temporaryFolder();
    renameSync(join(root, "core/a.ts"), join(outside, "a.ts"));
    symlinkSync(join(outside, "a.ts"), join(root, "core/a.ts"));
    expect(run(root, { "core/b.ts": "b1" }).deleted).toEqual([]);
    expect(tree(outside)).toEqual({ "a.ts": "a1" });
  });

  test("to the root itself is the user's choice", () => {
    const real = temporaryFolder();
    const root = join(temporaryFolder(), "generated");
    symlinkSync(real, root);
    expect(codes(run(root, texts))).toEqual([]);
    expect(files(real)).toEqual(texts);
  });
});

test.skipIf(process.platform === "win32")("a pipe is in the way, and is not read from", () => {
  const root = temporaryFolder();
  mkdirSync(join(root, "core"));
  execFileSync("mkfifo", [join(root, "core/a.ts")]);
  expect(codes(run(root, texts))).toEqual(["PEC6002 core/a.ts"]);
});
