import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Settings } from "../config.ts";
import { readPackages } from "../declarations/read.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { printableJson } from "../diagnostics/render.ts";
import { changesetsOf } from "../drift/packages/changesets.ts";
import { planRelease, releaseText, type Release } from "../drift/packages/plan.ts";
import { packageVersion } from "../emit/version.ts";
import { sha256 } from "../lib/hash.ts";
import { writeAtomically } from "../lib/write.ts";
import { runGit } from "../sync/git.ts";
import { extractTree } from "../sync/git-tree.ts";
import { exit } from "./exit.ts";
import { packagesIn } from "./packages.ts";
import { printRefusal, type Terminal } from "./terminal.ts";

export interface ReleasePlanOptions {
  readonly root: string;
  readonly config: Settings;
  /** A commit to hold against instead of the last release. */
  readonly since?: string;
  readonly json?: boolean;
  /** Also write the plan as changesets, in place of those of an earlier plan. */
  readonly changesets?: boolean;
}

/** Holds the generated packages against those of the last release: the newest tag `v*` that leads to this commit. */
export async function releasePlan(
  terminal: Terminal,
  { root, config, since: asked, json, changesets }: ReleasePlanOptions,
): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), "pecgen-release-"));
  try {
    const since = asked ?? (await lastRelease(root));
    const before = since === null ? [] : await releasedAt(since, root, config.output, scratch);
    if ("code" in before) return await refuse(terminal, [before], json);
    const after = releasesIn(join(root, config.output), root);
    const problems = [...before, ...after].filter((release): release is Diagnostic => "code" in release);
    if (problems.length > 0) return await refuse(terminal, problems, json);
    const plan = planRelease(since, before as Release[], after as Release[], packageVersion);
    if (changesets === true) writeChangesets(root, changesetsOf(plan, (before[0] as Release | undefined)?.api.manifest.version ?? null));
    terminal.out(json === true ? printableJson({ schemaVersion: 1, ...plan }) : releaseText(plan));
    return exit.clean;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Files that people have written stay: only those that a plan has made are made anew. */
function writeChangesets(root: string, files: ReadonlyMap<string, string>): void {
  const folder = join(root, ".changeset");
  const earlier = existsSync(folder) ? readdirSync(folder).filter((file) => /^drift-[0-9a-f]{12}\.md$/.test(file)) : [];
  for (const file of earlier) if (!files.has(file)) rmSync(join(folder, file));
  for (const [file, text] of files) writeAtomically(join(folder, file), text);
}

async function refuse(terminal: Terminal, problems: readonly Diagnostic[], json = false): Promise<number> {
  await printRefusal(terminal, problems, { json, folder: terminal.cwd });
  return exit.incomparable;
}

async function lastRelease(root: string): Promise<string | null> {
  const tags = await runGit(root, ["tag", "--list", "v*", "--merged", "HEAD", "--sort=-v:refname"]);
  return tags.split("\n").find((tag) => /^v\d+\.\d+\.\d+$/.test(tag)) ?? null;
}

async function releasedAt(tag: string, root: string, output: string, scratch: string): Promise<Array<Release | Diagnostic> | Diagnostic> {
  const tree = await extractTree(root, tag, output, scratch, (file) => file.startsWith(`${output}/`));
  return "code" in tree ? tree : releasesIn(tree.dir, root);
}

/** Packages of one generated tree: each sees the others of the same tree. */
function releasesIn(output: string, root: string): Array<Release | Diagnostic> {
  const packages = packagesIn(output);
  const { files } = JSON.parse(readFileSync(join(output, "manifest.json"), "utf8")) as { files: Array<{ path: string; sha256: string }> };
  const folders = [...packages.values()];
  return readPackages({ folders, companion: (name) => packages.get(name) ?? null, root }).map((api, index) => {
    if ("code" in api) return api;
    const below = `${relative(output, folders[index] as string).replaceAll("\\", "/")}/`;
    const shipped = files.filter(({ path }) => path.startsWith(below) && path !== `${below}package.json`);
    return { api, content: sha256(shipped.map(({ path, sha256: hash }) => `${path.slice(below.length)} ${hash}\n`).join("")) };
  });
}
