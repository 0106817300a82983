/** A process that imports modules, one after the other, and says what happened: to be run where a payload may do its worst. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder = ""] = process.argv.slice(2);
const before = new Set(Object.getOwnPropertyNames(globalThis));
const failed: string[] = [];
let imported = 0;
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.name.endsWith(".ts") || entry.parentPath.includes("node_modules")) continue;
  const file = join(entry.parentPath, entry.name);
  try {
    await import(pathToFileURL(file).href);
    imported += 1;
  } catch (error) {
    failed.push(`${file}: ${String(error)}`);
  }
}
const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
const polluted = [Object.prototype, Array.prototype, Function.prototype].flatMap((prototype) => Object.keys(prototype));
process.stdout.write(JSON.stringify({ imported, failed, added, polluted }));
