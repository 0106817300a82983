import { existsSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Tree } from "../drift/tree.ts";
import { readSurfaces } from "../facts/surface.ts";
import { contractsOf } from "../model/contract/contract.ts";
import { isOpened, openSpecs } from "../spec/open.ts";
import type { Progress } from "../spec/scan.ts";
import { extractTree } from "../sync/git-tree.ts";

/** A tree with the texts of its documents. */
export interface OpenTree {
  readonly tree: Tree;
  /** The text of a document, or `null`. */
  read(file: string): string | null;
  /** How a document is called from the folder that the reader is in. */
  show(file: string): string;
}

export interface OpeningOptions {
  readonly cwd: string;
  /** The repository that `git:` speaks of. */
  readonly repository: string;
  /** An existing folder for what git writes; whoever made it removes it. */
  readonly scratch: string;
  readonly progress?: Progress;
}

/** Opens `specs/`, a checkout of the definitions, or `git:<ref>`: what a commit of the repository has in `specs/`. */
export async function openTree(name: string, options: OpeningOptions): Promise<OpenTree | Diagnostic> {
  const { cwd, progress } = options;
  if (!name.startsWith("git:")) {
    const folder = resolve(cwd, name);
    const slices = slicesOf(folder);
    return readTree(relative(cwd, folder) || ".", folder, progress, (file) => relative(cwd, join(slices, file)) || file);
  }
  const ref = name.slice("git:".length);
  const { repository, scratch } = options;
  const extracted = await extractTree(repository, ref, "specs", scratch);
  if ("code" in extracted) return extracted;
  const { folder } = extracted;
  const slices = slicesOf(extracted.dir);
  return readTree(name, extracted.dir, progress, (file) => `${ref}:${join(folder, relative(extracted.dir, slices), file)}`);
}

/** Documents stand in `slices/` where sync wrote them. */
function slicesOf(folder: string): string {
  return existsSync(join(folder, "manifest.json")) ? join(folder, "slices") : folder;
}

function readTree(name: string, folder: string, progress: Progress | undefined, show: (file: string) => string): OpenTree | Diagnostic {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return diagnostic("PEC1010", { file: name, reason: "there is no such folder" });
  const opened = openSpecs(folder, progress);
  if (!isOpened(opened)) return opened;
  const { specs, documents } = opened;
  const surfaces = readSurfaces(specs, documents);
  const diagnostics = specs.diagnostics();
  const contracts = contractsOf(specs, surfaces);
  return {
    tree: { name: name, contracts, diagnostics },
    read: (file) => {
      try {
        return readFileSync(join(specs.root, file), "utf8");
      } catch {
        return null;
      }
    },
    show,
  };
}
