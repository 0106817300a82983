import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { releasePlan } from "../../generator/commands/release-plan.ts";
import { bumped } from "../../generator/drift/packages/bump.ts";
import type { ReleasePlan } from "../../generator/drift/packages/plan.ts";
import { sha256 } from "../../generator/lib/hash.ts";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { commitAll, git } from "../support/git.ts";
import { capture } from "../support/terminal.ts";

/** A generated tree of some packages, each with one source. */
function generated(packages: Readonly<Record<string, string>>, version = "0.1.0"): Record<string, string> {
  const files = Object.entries(packages).flatMap(([path, code]) => {
    const manifest = {
      name: `@pecgen/${path.split("/").at(-1)}`,
      version,
      type: "module",
      exports: { ".": { types: "./dist/index.d.ts" } },
    };
    return [
      [`${path}/package.json`, JSON.stringify(manifest)],
      [`${path}/src/index.ts`, code],
    ] as const;
  });
  const manifest = { files: files.map(([path, text]) => ({ path, sha256: sha256(text) })) };
  return Object.fromEntries(
    [...files, ["manifest.json", JSON.stringify(manifest)] as const].map(([path, text]) => [`generated/${path}`, text]),
  );
}

async function planned(repository: string): Promise<{ code: number; err: string; plan: ReleasePlan }> {
  const { terminal, out, err } = capture(repository);
  const code = await releasePlan(terminal, { root: repository, config: { specs: "specs", output: "generated", pins: {} }, json: true });
  return { code, err: err(), plan: (out() === "" ? null : JSON.parse(out())) as ReleasePlan };
}

const first = {
  core: "export interface Options { timeout?: number }",
  "providers/added": "export declare function f(): { a: 1 };",
  "providers/broken": "export declare function f(): { a: 1 };",
  "providers/retired": "export {};",
  "providers/same": "export {};",
  "providers/words": "export {};",
};
const second = {
  core: first.core,
  "providers/added": "export declare function f(): { a: 1; b: 2 };",
  "providers/broken": "export declare function f(): { a?: 1 };",
  "providers/new": "export {};",
  "providers/same": first["providers/same"],
  "providers/words": "// Says the same.\nexport {};",
};

describe("the plan of a release", () => {
  test("without a tag, everything is a first release", async () => {
    const repository = temporaryFolder(generated(first));
    git(repository, "init", "-q");
    commitAll(repository, "First");
    const { code, plan } = await planned(repository);
    expect([code, plan.since, plan.version]).toEqual([0, null, "0.1.0"]);
    expect(new Set(plan.packages.map(({ bump }) => bump))).toEqual(new Set(["first"]));
  });

  test("holds every package against the newest tag that leads here", async () => {
    const repository = temporaryFolder(generated({ core: "export {};" }, "0.0.9"));
    git(repository, "init", "-q");
    commitAll(repository, "Zero");
    git(repository, "tag", "v0.0.9");
    rmSync(join(repository, "generated"), { recursive: true });
    writeFiles(repository, generated(first, "0.0.10"));
    commitAll(repository, "First");
    git(repository, "tag", "v0.0.10");
    git(repository, "tag", "v0.0.11-rc.1");
    git(repository, "checkout", "-q", "--orphan", "elsewhere");
    commitAll(repository, "Elsewhere");
    git(repository, "tag", "v9.0.0");
    git(repository, "checkout", "-q", "main");
    rmSync(join(repository, "generated"), { recursive: true });
    writeFiles(repository, generated(second, "0.0.10"));
    const { code, plan } = await planned(repository);
    expect([code, plan.since, plan.version]).toEqual([0, "v0.0.10", "0.1.0"]);
    expect(plan.packages.map(({ name, bump }) => `${name} ${bump}`)).toEqual([
      "@pecgen/added minor",
      "@pecgen/broken major",
      "@pecgen/core none",
      "@pecgen/new first",
      "@pecgen/retired retired",
      "@pecgen/same none",
      "@pecgen/words patch",
    ]);
    expect(
      git(repository, "status", "--porcelain")
        .split("\n")
        .filter((line) => !/^( M|\?\?| D) generated\//.test(line)),
    ).toEqual([""]);
  });

  test("is refused where the tag has no generated packages", async () => {
    const repository = temporaryFolder({ "README.md": "Empty" });
    git(repository, "init", "-q");
    commitAll(repository, "First");
    git(repository, "tag", "v1.0.0");
    writeFiles(repository, generated(first));
    const { code, err } = await planned(repository);
    expect(err).toContain("PEC1012");
    expect(code).toBe(3);
  });
});

test.each([
  ["1.2.3", "major", "2.0.0"],
  ["1.2.3", "minor", "1.3.0"],
  ["1.2.3", "patch", "1.2.4"],
  ["0.2.3", "major", "0.3.0"],
  ["0.2.3", "minor", "0.2.4"],
  ["0.2.3", "patch", "0.2.4"],
  ["0.2.3", "none", "0.2.3"],
] as const)("%s with a %s change becomes %s", (version, bump, next) => {
  expect(bumped(version, bump)).toBe(next);
});
