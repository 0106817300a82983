import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, root } from "../support/repository.ts";

const folder = "generated/simulator/src";

/** What a file and those that it imports import from elsewhere, and which files these are. */
function closure(entry: string, dynamic: boolean): { packages: string[]; files: string[] } {
  const packages = new Set<string>();
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(join(root, folder, file), "utf8");
    const found = [
      ...text.matchAll(/(?:^|\n)(?:import|export) (?!type)[^;]*?from "([^"]+)"/g),
      ...(dynamic ? text.matchAll(/import\("([^"]+)"\)/g) : []),
    ];
    for (const [, target = ""] of found) {
      if (target.startsWith(".")) visit(posix.join(dirname(file), target));
      else packages.add(target);
    }
  };
  visit(entry);
  return { packages: [...packages].sort(), files: [...files] };
}

describe("what an entry point pulls in", () => {
  test("for browsers: nothing of Node.js, now or later", () => {
    expect(closure("browser.ts", true).packages).toEqual(["@azure/core-rest-pipeline"]);
  });

  test("at once: no provider's data", () => {
    for (const entry of ["browser.ts", "index.ts"]) {
      expect(closure(entry, false).files.filter((file) => file.startsWith("data/"))).toEqual(["data/index.ts"]);
    }
    expect(closure("browser.ts", true).files.filter((file) => file.startsWith("data/"))).toHaveLength(72);
  });

  test("SQLite: only those who ask for it", () => {
    expect(closure("index.ts", true).packages).not.toContain("node:sqlite");
    expect(closure("sqlite.ts", true).packages).toEqual(["node:sqlite"]);
  });
});

test("only the server, the store and the command know Node.js", () => {
  const strays = filesBelow(folder, /\.ts$/)
    .filter((file) => /from "node:/.test(readFileSync(join(root, file), "utf8")))
    .map((file) => file.slice(folder.length + 1))
    .filter((file) => !file.startsWith("server/"));
  expect(strays).toEqual(["bin.ts", "sqlite.ts"]);
});

test("the engine does not know what carries its requests", () => {
  const inner = ["catalog", "engine", "faults", "http", "seed", "services", "state", "store"];
  const strays = inner.flatMap((layer) =>
    filesBelow(`${folder}/${layer}`, /\.ts$/).filter((file) =>
      /from "(@azure\/|node:|\.\.\/(server|http-client|simulator|index|browser|sqlite|bin))/.test(readFileSync(join(root, file), "utf8")),
    ),
  );
  expect(strays).toEqual([]);
});

test("the package says what it has", () => {
  const { exports, bin, dependencies } = JSON.parse(readFileSync(join(root, folder, "..", "package.json"), "utf8"));
  expect(Object.keys(exports)).toEqual([".", "./browser", "./sqlite", "./package.json"]);
  expect(bin).toEqual({ "pecgen-simulator": "./dist/bin.js" });
  expect(Object.keys(dependencies)).toEqual(["@azure/core-rest-pipeline"]);
});
