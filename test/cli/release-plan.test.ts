import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { releasePlan } from "../../generator/commands/release-plan.ts";
import { bumped } from "../../generator/drift/packages/bump.ts";
import type { ReleasePlan } from "../../generator/drift/packages/plan.ts";
import { sha256 } from "../../generator/lib/hash.ts";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { commitAll, git } from "../support/git.ts";
import { root } from "../support/repository.ts";
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
    const { code, err, plan } = await planned(repository);
    expect(plan).toMatchObject({ diagnostics: [{ code: "PEC1012" }] });
    expect([code, err]).toEqual([3, ""]);
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

describe("a release with changesets", () => {
  /** Runs the tool itself, as `npm run release:version` does. */
  const changeset = (repository: string, ...argv: readonly string[]): void =>
    void execFileSync(process.execPath, [join(root, "node_modules/@changesets/cli/bin.js"), ...argv], { cwd: repository, stdio: "pipe" });
  const propose = (repository: string) =>
    releasePlan(capture(repository).terminal, {
      root: repository,
      config: { specs: "specs", output: "generated", pins: {} },
      changesets: true,
    });
  const proposed = (repository: string): string[] =>
    readdirSync(join(repository, ".changeset"))
      .filter((file) => file.endsWith(".md"))
      .sort();
  const versionIn = (repository: string): string =>
    (JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { version: string }).version;

  function released(version: string): string {
    const repository = temporaryFolder({
      "package.json": JSON.stringify({ name: "pecgen", private: true, version }),
      "package-lock.json": "{}",
      ".changeset/config.json": readFileSync(join(root, ".changeset/config.json"), "utf8"),
      ...generated(first, version),
    });
    git(repository, "init", "-q");
    commitAll(repository, "First");
    git(repository, "tag", `v${version}`);
    rmSync(join(repository, "generated"), { recursive: true });
    writeFiles(repository, generated(second, version));
    return repository;
  }

  test.each([
    ["0.1.0", "0.2.0", ["### Minor Changes", "### Patch Changes"]],
    ["1.4.2", "2.0.0", ["### Major Changes", "### Minor Changes", "### Patch Changes"]],
  ] as const)("after %s is the version of the plan, %s, with what has changed", async (from, next, headings) => {
    const repository = released(from);
    expect((await planned(repository)).plan.version).toBe(next);
    expect(await propose(repository)).toBe(0);
    changeset(repository, "version");
    expect(versionIn(repository)).toBe(next);
    expect(proposed(repository)).toEqual([]);
    const text = readFileSync(join(repository, "CHANGELOG.md"), "utf8");
    expect(text.split("\n").filter((line) => line.startsWith("#"))).toEqual(["# pecgen", `## ${next}`, ...headings]);
    for (const line of [
      "`@pecgen/broken`: 1 breaking",
      "- breaking: `f.a (handed out): whether it can be missing changed (required → optional)`",
      "`@pecgen/added`: 1 additive",
      "`@pecgen/new`: new",
      "`@pecgen/retired`: not generated any more",
      "`@pecgen/words`: other texts",
    ])
      expect(text).toContain(line);
    expect(text).not.toContain("@pecgen/same");
    commitAll(repository, "Release");
    changeset(repository, "git-tag");
    expect(git(repository, "tag", "--points-at", "HEAD").trim()).toBe(`v${next}`);
  });

  test("is proposed anew, beside what people have written", async () => {
    const repository = released("0.1.0");
    const written = { ".changeset/quiet-owls.md": '---\n"pecgen": patch\n---\n\nDocuments\n' };
    writeFiles(repository, written);
    await propose(repository);
    const before = proposed(repository);
    await propose(repository);
    expect(proposed(repository)).toEqual(before);
    rmSync(join(repository, "generated"), { recursive: true });
    writeFiles(repository, generated(first));
    await propose(repository);
    expect([before.length, proposed(repository)]).toEqual([6, ["quiet-owls.md"]]);
  });

  test("groups packages to which the same has happened", async () => {
    const repository = released("0.1.0");
    rmSync(join(repository, "generated"), { recursive: true });
    writeFiles(repository, generated({ ...first, "providers/words": "// A.\nexport {};", "providers/same": "// B.\nexport {};" }));
    await propose(repository);
    const [file = "", ...others] = proposed(repository);
    expect(others).toEqual([]);
    expect(readFileSync(join(repository, ".changeset", file), "utf8")).toContain("`@pecgen/same`, `@pecgen/words`: other");
  });

  test("has texts of types as code, which no text ends", async () => {
    const repository = released("0.1.0");
    const [before, after] = ["Map<string, Error>", '"<img src=x> @team [a](https://b) `` c"'];
    const returning = (type: string): string => `export declare function f(): ${type};`;
    rmSync(join(repository, "generated"), { recursive: true });
    writeFiles(repository, generated({ ...first, "providers/broken": returning(before) }));
    commitAll(repository, "Types");
    git(repository, "tag", "-f", "v0.1.0");
    writeFiles(repository, generated({ ...first, "providers/broken": returning(after) }));
    await propose(repository);
    const [file = ""] = proposed(repository);
    expect(readFileSync(join(repository, ".changeset", file), "utf8")).toContain(
      `\n- breaking: \`\`\` f (handed out): the type changed (${before} → ${after}) \`\`\`\n`,
    );
  });

  test("has nothing to propose where nothing was released", async () => {
    const repository = temporaryFolder(generated(first));
    git(repository, "init", "-q");
    commitAll(repository, "First");
    await propose(repository);
    expect(existsSync(join(repository, ".changeset"))).toBe(false);
  });
});
