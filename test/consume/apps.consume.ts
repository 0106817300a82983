import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../support/repository.ts";
import { entries, installed, project, run } from "./consumer.ts";
import { oldestNode, pathOfNode } from "./oldest-node.ts";
import { programs } from "./programs.ts";

const compiler = join(root, "node_modules", "typescript", "bin", "tsc");

// Fails where the examples do not compile.
beforeAll(() => void run(process.execPath, compiler, "-p", project));

describe.each([
  ["the pinned Node.js", process.execPath],
  [`Node.js ${oldestNode}`, pathOfNode(project)],
] as const)("%s", (_, node) => {
  test.each(Object.entries(programs))("%s", (_, { argv, prints }) => {
    expect(run(node, ...argv).split("\n")).toEqual(prints);
  });

  test("imports every entry of every package, and each has something to give", () => {
    const script = `for (const entry of ${JSON.stringify(entries)})
      if (Object.keys(await import(entry)).length === 0) console.log(entry);`;
    expect(run(node, "--input-type=module", "--eval", script)).toBe("");
  });
});

test(`Node.js ${oldestNode} is what it is called`, () => expect(run(pathOfNode(project), "--version")).toBe(`v${oldestNode}`));

test("all packages are installed", () => {
  expect(installed.length).toBeGreaterThan(70);
  expect(entries.length).toBeGreaterThan(200);
});

/** What the compiler says of some files, with the strictness that examples have. */
function compiled(files: readonly string[], ...further: readonly string[]): string {
  const lib = "es2023,esnext.disposable,dom";
  const options = ["--module", "nodenext", "--target", "es2023", "--lib", lib, "--strict", "--noEmit", "--types", "node", ...further];
  return run(process.execPath, compiler, ...files, "--ignoreConfig", ...options);
}

test("declarations hold together: none of them is skipped by the compiler", () => {
  writeFileSync(join(project, "entries.ts"), entries.map((entry, index) => `export type * as e${index} from "${entry}";\n`).join(""));
  expect(compiled(["entries.ts"], "--skipLibCheck", "false")).toBe("");
});

test("the examples in the READMEs of providers compile", () => {
  const others = ["@pecgen/client", "@pecgen/cli", "@pecgen/simulator"];
  const files = installed
    .filter(({ name }) => !others.includes(name))
    .flatMap(({ name }) => {
      const text = readFileSync(join(project, "node_modules", name, "README.md"), "utf8");
      return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""], index) => {
        const file = `readme-${name.replace("@pecgen/", "")}-${index}.ts`;
        writeFileSync(join(project, file), code);
        return file;
      });
    });
  expect(files.length).toBeGreaterThanOrEqual(installed.length - others.length);
  expect(compiled(files)).toBe("");
});

test.each(["pecgen-simulator", "@pecgen/simulator"])("npx %s is the simulator's command", (name) => {
  expect(run("npx", "--no-install", name, "--help")).toMatch(/^Usage: pecgen-simulator/);
});
