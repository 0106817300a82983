import { readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { ts } from "ts-morph";

/**
 * Has a file of declarations name others as `.js`, as every tool expects it. The compiler leaves `.ts` in them, which it
 * understands itself. Both have the same length, so maps stay right.
 */
export function nameAsJavaScript(file: string): void {
  const text = readFileSync(file, "utf8");
  let changed = text;
  for (const { fileName, pos } of importsOf(text)) {
    // The position is that of the quotation mark before the name.
    const dot = pos + 1 + fileName.length - ".ts".length;
    if (!fileName.startsWith(".") || changed.slice(dot, dot + 3) !== ".ts") continue;
    changed = `${changed.slice(0, dot)}.js${changed.slice(dot + 3)}`;
  }
  if (changed !== text) writeFileSync(file, changed);
}

/** Declarations that an importer of the package can get to: those of its entries, and what they refer to. */
export function reachedDeclarations(folder: string, entries: readonly string[]): Set<string> {
  const reached = new Set(entries.map((path) => posix.normalize(path)));
  for (const file of reached) {
    for (const { fileName } of importsOf(readFileSync(join(folder, file), "utf8"))) {
      if (fileName.startsWith(".")) reached.add(posix.join(posix.dirname(file), fileName.replace(/\.js$/, ".d.ts")));
    }
  }
  return reached;
}

function importsOf(text: string): readonly ts.FileReference[] {
  return ts.preProcessFile(text).importedFiles;
}
