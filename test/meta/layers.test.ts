import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, root } from "../support/repository.ts";

/** From left to right: each may import itself and everything before it. */
const layers = [
  "lib",
  "diagnostics",
  "spec",
  "facts",
  "quirks",
  "model",
  "naming",
  "emit",
  "publish",
  "pipeline",
  "memory",
  "commands",
  "cli",
];

/** Beside the line: who may be imported from there. */
const besides: Readonly<Record<string, readonly string[]>> = {
  sync: ["lib", "diagnostics", "spec", "facts", "publish", "sync"],
  drift: ["lib", "diagnostics", "model", "declarations"],
  // What a package offers, as the compiler sees it: neither a model nor emitted, and only drift compares it.
  declarations: ["lib", "diagnostics"],
  // Draws from all that is known, and plays what the templates do.
  atlas: ["lib", "diagnostics", "facts", "quirks", "model", "naming", "emit", "drift", "facade", "runtime", "simulator"],
  pack: [],
  config: ["lib", "diagnostics"],
  inputs: ["lib"],
};

/** The form of a value that travels to the right is declared where it arrives. */
const borrowed = new Set(["emit imports publish/virtual-file.ts"]);

const sources = filesBelow("generator", /\.ts$/);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const found = [...text.matchAll(/(?:^|\n)(import|export) (type )?[^;]*?from "([^"]+)"/g), ...text.matchAll(/()()import\("([^"]+)"\)/g)];
  return found.map(([, , type, to]) => ({ from: file, to: to ?? "", typeOnly: type !== undefined && type !== "" }));
}

function layerOf(path: string): string {
  return (path.split("/")[1] ?? "").replace(/\.(ts|mjs)$/, "");
}

describe("imports go one way", () => {
  test.each(sources)("%s", (file) => {
    const layer = layerOf(file);
    const wrong = importsOf(file)
      .filter(({ to }) => to.startsWith("."))
      .map(({ to, typeOnly }) => ({ target: posix.join(dirname(file), to), typeOnly }))
      .filter(({ target, typeOnly }) => {
        const other = layerOf(target);
        if (typeOnly && borrowed.has(`${layer} imports ${target.replace("generator/", "")}`)) return false;
        if (besides[layer] !== undefined) return !besides[layer].includes(other) && other !== layer;
        if (other === "declarations") return layer !== "commands";
        if (other === "sync" || other === "pack" || other === "drift" || other === "atlas") return layer !== "commands";
        if (other === "config" || other === "inputs") return layer !== "commands" && layer !== "cli";
        return layers.indexOf(other) > layers.indexOf(layer);
      });
    expect(wrong).toEqual([]);
  });
});

describe("libraries stay where they belong", () => {
  const homes: ReadonlyArray<readonly [library: RegExp, home: RegExp]> = [
    [/^@apidevtools\//, /^generator\/(spec|sync)\//],
    [/^ts-morph$/, /^generator\/(diagnostics\/position|declarations\/|pack\/specifiers)/],
    [/^handlebars$/, /^generator\/emit\//],
    [/^(prettier|@prettier\/plugin-oxc|oxc-parser)$/, /^generator\/publish\//],
    [/^esbuild$/, /^generator\/pack\//],
    [/^commander$/, /^generator\/cli/],
    [
      /^node:fs$/,
      /^generator\/(spec|sync|publish|pack|declarations\/manifest|commands|lib\/(write|file-hash|kept|untouched)|config|inputs|quirks\/load)/,
    ],
    [/^node:(http|https|net|tls|dns|dgram)$/, /^nowhere$/],
    [/^node:child_process$/, /^generator\/(sync\/git|pack|commands)/],
  ];
  test.each(homes)("%s", (library, home) => {
    const strays = sources.flatMap(importsOf).filter(({ to, from }) => library.test(to) && !home.test(from));
    expect(strays.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});

test("only the command line reads the process or sets its exit code", () => {
  const strays = sources
    .filter((file) => !/^generator\/(cli|sync\/git|lib\/write|publish\/|pack\/)/.test(file))
    .filter((file) => {
      const text = readFileSync(join(root, file), "utf8")
        .replace(/process\.execPath/g, "")
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      return /\bprocess\./.test(text);
    });
  expect(strays).toEqual([]);
});
