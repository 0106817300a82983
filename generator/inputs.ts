import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { by } from "./lib/compare.ts";
import { hashOfFile } from "./lib/file-hash.ts";
import { sha256 } from "./lib/hash.ts";

/** What all generated files depend on, below the root of the repository. */
export const toolFolders: readonly string[] = ["generator", "templates"];
export const toolFiles: readonly string[] = ["package.json", "package-lock.json", "pecgen.config.ts"];

/** What generated files depend on, below the root of the repository, in an order that is the same everywhere. */
export interface Inputs {
  /** The generator, what it is made with, and its templates. */
  readonly tool: readonly string[];
  readonly specs: readonly string[];
  readonly folders: readonly string[];
}

/** As long as a hash stays, so does everything that is generated from what it covers. */
export interface InputHashes {
  readonly all: string;
  readonly tool: string;
  /** Of each file below the folder of the specs, by its path there. */
  readonly specs: ReadonlyMap<string, string>;
}

export function findInputs(root: string, specs: string): Inputs {
  const folders: string[] = [];
  const filesOf = (path: string): string[] => {
    folders.push(path);
    return readdirSync(join(root, path), { withFileTypes: true })
      .sort(by((item) => item.name))
      .flatMap((entry) => {
        const here = `${path}/${entry.name}`;
        return entry.isDirectory() ? filesOf(here) : entry.isFile() ? [here] : [];
      });
  };
  const filesBelow = (path: string): string[] => (existsSync(join(root, path)) ? filesOf(path) : []);
  return { tool: [...toolFolders.flatMap(filesBelow), ...toolFiles], specs: filesBelow(specs), folders };
}

/** Over names and bytes; where the specs lie is no difference. */
export function inputHashes(root: string, specsFolder: string, { tool, specs }: Inputs): InputHashes {
  const hashes = (files: readonly string[], base: string): Map<string, string> =>
    new Map(files.map((file) => [file.slice(base.length), hashOfFile(join(root, file)) ?? "absent"]));
  const hash = (found: ReadonlyMap<string, string>): string => sha256([...found].map(([file, of]) => `${of} ${file}`).join("\n"));
  const ofTool = hash(hashes(tool, ""));
  const ofSpecs = hashes(specs, `${specsFolder}/`);
  return { tool: ofTool, all: sha256(`${ofTool} ${hash(ofSpecs)}`), specs: ofSpecs };
}
