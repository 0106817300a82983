import { describe, expect, test } from "vitest";
import { clashDetector, pathProblem } from "../../../generator/lib/paths.ts";

describe("paths that can be written", () => {
  test.each([
    "README.md",
    "providers/key-vault/src/index.ts",
    "model/manifest.json",
    ".gitattributes",
    "core/.npmignore",
    "a..b/c.ts",
    "con-nection.ts",
    "console/x.ts",
    "com10.ts",
    "größe.ts",
  ])("%s", (path) => {
    expect(pathProblem(path)).toBeNull();
  });
});

describe("paths that cannot", () => {
  test.each([
    ["", "empty"],
    ["/etc/passwd", "absolute"],
    ["//host/share", "absolute"],
    ["../x.ts", '".."'],
    ["a/../../x.ts", '".."'],
    ["a/..", '".."'],
    ["./x.ts", '"."'],
    ["a//b.ts", "empty"],
    ["a/", "empty"],
    ["C:/x.ts", "Windows does not allow"],
    ["C:x.ts", "Windows does not allow"],
    ["x.ts:stream", "Windows does not allow"],
    ["a?.ts", "Windows does not allow"],
    ["a\\b.ts", "backslash"],
    ["..\\x.ts", "backslash"],
    ["a\u0000.ts", "invisible"],
    ["a\n.ts", "invisible"],
    ["a\u001b[2J.ts", "invisible"],
    ["a\u202Ets.exe", "invisible"],
    ["a\u2028.ts", "invisible"],
    ["a\u200B.ts", "invisible"],
    ["a\uD800.ts", "invisible"],
    ["con", "device"],
    ["a/CON.ts", "device"],
    ["nul.tar.gz", "device"],
    ["aux /x.ts", "dot or a space"],
    ["aux .ts", "device"],
    ["Com1.ts", "device"],
    ["lpt¹.ts", "device"],
    ["CONIN$", "device"],
    ["a./b.ts", "dot or a space"],
    ["a.ts ", "dot or a space"],
    ["...", "dot or a space"],
    [".git/hooks/pre-commit", "git"],
    ["a/.GIT/config", "git"],
    ["GIT~1/config", "git"],
    ["manifest.json", "manifest"],
    ["Manifest.JSON", "manifest"],
    [".pecgen.lock", ".pecgen"],
    [".PECGEN.staging/0", ".pecgen"],
  ])("%j", (path, reason) => {
    expect(pathProblem(path)).toContain(reason);
  });
});

describe("paths that cannot stand side by side", () => {
  test.each([
    [["a.ts", "a.ts"], "emitted twice"],
    [["a.ts", "A.ts"], "case does not count"],
    [["vault/a.ts", "Vault/b.ts"], "case does not count"],
    [["caf\u00E9.ts", "cafe\u0301.ts"], "case does not count"],
    [["a", "a/b.ts"], "file and a folder"],
    [["a/b.ts", "a"], "file and a folder"],
    [["A/b.ts", "a"], "file and a folder"],
  ])("%j", (paths, reason) => {
    const clash = clashDetector();
    expect(paths.map(clash).filter((found) => found !== null)).toEqual([expect.stringContaining(reason)]);
  });

  test("others may", () => {
    const clash = clashDetector();
    expect(["a/b.ts", "a/c.ts", "b.ts", "a/b/c.ts"].map(clash)).toEqual([null, null, null, null]);
  });
});
