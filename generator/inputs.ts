import { readdirSync } from "node:fs";
import { join } from "node:path";
import { by } from "./lib/compare.ts";
import type { FileHashes } from "./lib/file-hashes.ts";
import { sha256 } from "./lib/hash.ts";

/** Everything in the repository that generated files depend on, below its root. */
const inputs = ["generator", "templates", "package.json", "package-lock.json", "pecgen.config.ts"];

/** One hash over the bytes of all inputs: as long as it stays, so does everything that is generated. */
export function inputsHash(root: string, specs: string, hashes: FileHashes): string {
  const lines: string[] = [];
  const visit = (base: string, path: string): void => {
    for (const entry of readdirSync(join(base, path), { withFileTypes: true }).sort(by((item) => item.name))) {
      const here = `${path}/${entry.name}`;
      if (entry.isDirectory()) visit(base, here);
      else if (entry.isFile()) lines.push(`${hashes.of(join(base, here))} ${here}`);
    }
  };
  for (const input of inputs) {
    if (/\.\w+$/.test(input)) lines.push(`${hashes.of(join(root, input)) ?? "absent"} ${input}`);
    else visit(root, input);
  }
  visit(specs, ".");
  return sha256(lines.join("\n"));
}
