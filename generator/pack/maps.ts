import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

interface SourceMap {
  readonly mappings: string;
  sources: Array<string | null>;
}

const noted = /\n\/\/# sourceMappingURL=\S+\s*$/;

/** The compiler wrote maps relative to where it ran; in a package, `src` lies beside `dist`. */
export function pointMapsAtSources(dist: string): void {
  for (const entry of filesIn(dist, ".d.ts.map")) {
    const file = join(dist, entry);
    const map = JSON.parse(readFileSync(file, "utf8")) as SourceMap;
    map.sources = [`${"../".repeat(entry.split("/").length)}src/${entry.replace(/\.d\.ts\.map$/, ".ts")}`];
    writeFileSync(file, JSON.stringify(map));
  }
}

/**
 * Lets maps lead to files of the package only. What comes from a library or from Node.js has no source, which maps say with
 * `null`. A file that only passes on what others export has nothing to map.
 *
 * @returns the sources that maps lead to, relative to the package
 */
export function keepOwnSources(folder: string): Set<string> {
  const led = new Set<string>();
  const dist = join(folder, "dist");
  for (const entry of filesIn(dist, ".map")) {
    const file = join(dist, entry);
    const map = JSON.parse(readFileSync(file, "utf8")) as SourceMap;
    if (map.mappings === "") {
      const mapped = file.replace(/\.map$/, "");
      rmSync(file);
      writeFileSync(mapped, readFileSync(mapped, "utf8").replace(noted, "\n"));
      continue;
    }
    map.sources = map.sources.map((source) => {
      if (source === null) return null;
      const path = join(dirname(file), source);
      const own = relative(folder, path).replaceAll("\\", "/");
      if (!own.startsWith("src/") || !existsSync(path)) return null;
      led.add(own);
      return source;
    });
    writeFileSync(file, JSON.stringify(map));
  }
  return led;
}

/** Files whose names end so, as paths with slashes. */
export function filesIn(folder: string, end: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(end));
}
