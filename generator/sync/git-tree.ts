import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { runGit } from "./git.ts";

export interface ExtractedTree {
  readonly dir: string;
  /** The folder of the repository that it is; empty for all of it. */
  readonly folder: string;
  readonly commit: string;
  dispose(): void;
}

/**
 * Writes the definitions that a local repository has at a commit into a fresh folder. Neither its index nor its
 * working tree is touched.
 *
 * @param repository any folder in it
 * @param ref whatever git takes for a commit: a branch, a tag, `HEAD~1`
 * @param preferred folder below the root of the repository; all of the repository where the commit has no such folder
 * @param within an existing folder in which the fresh one is made
 * @param keep which files are written; those that can be definitions if left out
 */
export async function extractTree(
  repository: string,
  ref: string,
  preferred: string,
  within: string,
  keep: (file: string) => boolean = isDefinition,
): Promise<ExtractedTree | Diagnostic> {
  const failed = (action: string, reason: string): Diagnostic => diagnostic("PEC1012", { action, reason });
  if (!/^[^-\s\p{Cc}:][^\s\p{Cc}:]*$/u.test(ref) || ref.includes("..")) return failed("find the commit", "the ref names no single commit");
  let dir: string | null = null;
  let action = `find ${ref}`;
  try {
    const commit = (await runGit(repository, ["rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`])).trim();
    action = `list the files of ${ref}`;
    const top = (await runGit(repository, ["rev-parse", "--show-toplevel"])).trim();
    const folder = (await runGit(top, ["ls-tree", "-d", commit, "--", preferred])).trim() === "" ? "" : preferred;
    const listed = await runGit(top, [
      "ls-tree",
      "-r",
      "-z",
      "--name-only",
      "--full-tree",
      commit,
      ...(folder === "" ? [] : ["--", `${folder}/`]),
    ]);
    const files = listed.split("\0").filter(keep);
    if (files.length === 0) return failed(action, keep === isDefinition ? "it has no JSON files" : `it has no ${preferred}`);
    action = `write the files of ${ref}`;
    dir = mkdtempSync(join(within, "tree-"));
    const index = { GIT_INDEX_FILE: join(dir, "index") };
    await runGit(top, ["read-tree", commit], { environment: index });
    await runGit(top, ["checkout-index", "-z", "--stdin", `--prefix=${join(dir, "files")}/`], {
      environment: index,
      input: files.join("\0"),
    });
    const made = dir;
    return { dir: join(made, "files", folder), folder, commit, dispose: () => rmSync(made, { recursive: true, force: true }) };
  } catch (error) {
    if (dir !== null) rmSync(dir, { recursive: true, force: true });
    return failed(action, error instanceof Error ? error.message : String(error));
  }
}

function isDefinition(file: string): boolean {
  return file.endsWith(".json") && !/(^|\/)(examples|data-plane)\//i.test(file);
}
