import { readdirSync } from "node:fs";
import { join } from "node:path";
import { by } from "./lib/compare.ts";
import { hashOfFile } from "./lib/file-hash.ts";
import { sha256 } from "./lib/hash.ts";

/** Everything in the repository that generated files depend on, below its root. */
const inputs = ["generator", "templates", "package.json", "package-lock.json", "pecgen.config.ts"];

/** What generated files depend on, below the root of the repository, in an order that is the same everywhere. */
export interface Inputs {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

export function findInputs(root: string, specs: string): Inputs {
  const files: string[] = [];
  const folders: string[] = [];
  const visit = (path: string): void => {
    folders.push(path);
    for (const entry of readdirSync(join(root, path), { withFileTypes: true }).sort(by((item) => item.name))) {
      const here = `${path}/${entry.name}`;
      if (entry.isDirectory()) visit(here);
      else if (entry.isFile()) files.push(here);
    }
  };
  for (const input of inputs) {
    if (/\.\w+$/.test(input)) files.push(input);
    else visit(input);
  }
  visit(specs);
  return { files, folders };
}

/** One hash over the bytes of all inputs: as long as it stays, so does everything that is generated. */
export function inputsHash(root: string, { files }: Inputs): string {
  return sha256(files.map((file) => `${hashOfFile(join(root, file)) ?? "absent"} ${file}`).join("\n"));
}
