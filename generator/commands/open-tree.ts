import { existsSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Tree } from "../drift/tree.ts";
import { readSurfaces } from "../facts/surface.ts";
import { contractsOf } from "../model/contract/contract.ts";
import { isOpened, openSpecs } from "../spec/open.ts";
import type { Progress } from "../spec/scan.ts";
import { extractTree } from "../sync/git-tree.ts";
import type { NamedFiles } from "./terminal.ts";

/** A tree with the texts of its documents, and of what stands beside them: `quirks/`, `drift-accepted.json`. */
export interface OpenTree extends NamedFiles {
  readonly tree: Tree;
}

export interface OpeningOptions {
  readonly cwd: string;
  /** The repository that `git:` speaks of. */
  readonly repository: string;
  /** Where its definitions are, below its root. */
  readonly specs: string;
  /** An existing folder for what git writes; whoever made it removes it. */
  readonly scratch: string;
  readonly progress?: Progress;
}

/** Opens `specs/`, a checkout of the definitions, or `git:<ref>`: what a commit of the repository has of them. */
export async function openTree(name: string, options: OpeningOptions): Promise<OpenTree | Diagnostic> {
  const { cwd, progress } = options;
  if (!name.startsWith("git:")) {
    const folder = resolve(cwd, name);
    return readTree(relative(cwd, folder) || ".", folder, progress, (path) => relative(cwd, path));
  }
  const ref = name.slice("git:".length);
  const { repository, specs, scratch } = options;
  const extracted = await extractTree(repository, ref, specs, scratch);
  if ("code" in extracted) return extracted;
  const { dir, folder } = extracted;
  return readTree(name, dir, progress, (path) => `${ref}:${join(folder, relative(dir, path))}`);
}

function readTree(name: string, folder: string, progress: Progress | undefined, call: (path: string) => string): OpenTree | Diagnostic {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return diagnostic("PEC1010", { file: name, reason: "there is no such folder" });
  const opened = openSpecs(folder, progress);
  if (!isOpened(opened)) return opened;
  const { specs, documents } = opened;
  const surfaces = readSurfaces(specs, documents);
  const diagnostics = specs.diagnostics();
  const contracts = contractsOf(specs, surfaces);
  const pathOf = (file: string): string => {
    const beside = join(folder, file);
    const path = join(specs.root, file);
    return !existsSync(path) && existsSync(beside) ? beside : path;
  };
  return {
    tree: { name, contracts, diagnostics },
    read: (file) => {
      try {
        return readFileSync(pathOf(file), "utf8");
      } catch {
        return null;
      }
    },
    show: (file) => call(pathOf(file)),
  };
}
