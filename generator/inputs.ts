import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { by } from "./lib/compare.ts";
import { sha256 } from "./lib/hash.ts";

/** Everything in the repository that generated files depend on, below its root. */
const inputs = ["generator", "templates", "package.json", "package-lock.json", "pecgen.config.ts"];

/** One hash over the bytes of all inputs: as long as it stays, so does everything that is generated. */
export function inputsHash(root: string, specs: string): string {
  const lines: string[] = [];
  const visit = (base: string, path: string): void => {
    for (const entry of readdirSync(join(base, path), { withFileTypes: true }).sort(by((item) => item.name))) {
      const here = `${path}/${entry.name}`;
      if (entry.isDirectory()) visit(base, here);
      else if (entry.isFile()) lines.push(`${sha256(readFileSync(join(base, here)))} ${here}`);
    }
  };
  for (const input of inputs) {
    if (/\.\w+$/.test(input)) lines.push(`${fileHash(join(root, input))} ${input}`);
    else visit(root, input);
  }
  visit(specs, ".");
  return sha256(lines.join("\n"));
}

function fileHash(path: string): string {
  try {
    return sha256(readFileSync(path));
  } catch {
    return "absent";
  }
}
