import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generator/diagnostics/catalog.ts";
import { beginnings } from "../../generator/quirks/beginnings.ts";
import { selectVersions } from "../../generator/sync/select.ts";
import { resolve } from "../../generator/lib/pointer.ts";
import { referenceTarget } from "../../generator/spec/reference.ts";
import type { SpecManifest } from "../../generator/spec/manifest.ts";
import type { Json } from "../../generator/lib/json.ts";
import { filesBelow, root } from "../support/repository.ts";
import { census } from "../support/census.ts";

const text = (file: string): string => readFileSync(join(root, file), "utf8");
const manifest = JSON.parse(text("specs/manifest.json")) as SpecManifest;
const slices = manifest.files.map(({ path }) => path);

describe("no provider is named where code for all of them is made", () => {
  const words = new Set(
    manifest.types.flatMap(({ resourceType }) => resourceType.replace(/^microsoft\./i, "").split("/")).filter((word) => word.length > 4),
  );
  // Words of everyday language that some resource type happens to be called.
  for (const word of [
    "accounts",
    "clusters",
    "domains",
    "environments",
    "namespaces",
    "registries",
    "schedulers",
    "servers",
    "service",
    "services",
    "sites",
    "slots",
    "topics",
    "vaults",
    "workspaces",
    "redis",
    "Network",
    "Storage",
    "Search",
    "Security",
    "Cache",
    "Relay",
    "Media",
    "Compute",
    "Batch",
    "Devices",
    "Insights",
    "Discovery",
    "Migrate",
    "Chaos",
  ])
    words.delete(word);
  const files = [
    ...filesBelow("generator/emit"),
    ...filesBelow("generator/naming"),
    ...filesBelow("generator/publish"),
    ...filesBelow("templates", /\.hbs$/),
    ...filesBelow("templates/runtime/src"),
    ...filesBelow("templates/facade/src"),
  ];
  const pattern = new RegExp(`\\bMicrosoft\\.[A-Z]\\w+/|["'\`](${[...words].join("|")})["'\`]`);

  test.each(files)("%s", (file) => {
    const code = text(file)
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\/\/.*$/gm, "");
    expect(pattern.exec(code)?.[0] ?? null).toBeNull();
  });
});

describe("slices", () => {
  test("cover the resource types that have connections and the one that asks for them, and keep the versions of the rule", () => {
    expect(manifest.types).toHaveLength(census.types);
    for (const { known, kept } of manifest.types) expect(kept).toEqual(selectVersions(known, "default"));
  });

  test("hold no prose", () => {
    const prose = slices.filter((path) => /"(description|summary|title)": "[^"]/.test(text(`specs/slices/${path}`)));
    expect(prose).toEqual([]);
  });

  test("resolve every reference among themselves", () => {
    const documents = new Map(slices.map((path) => [path, JSON.parse(text(`specs/slices/${path}`)) as Json]));
    const broken: string[] = [];
    const visit = (value: Json, file: string): void => {
      if (Array.isArray(value)) for (const item of value) visit(item, file);
      else if (typeof value === "object" && value !== null) {
        if (typeof value["$ref"] === "string") {
          const target = referenceTarget(file, value["$ref"]);
          const found = target.kind === "place" ? resolve(documents.get(target.place.file) ?? null, target.place.pointer) : undefined;
          if (found === undefined) broken.push(`${file}: ${value["$ref"]}`);
        }
        for (const inner of Object.values(value)) visit(inner, file);
      }
    };
    for (const [file, document] of documents) visit(document, file);
    expect(broken).toEqual([]);
  });

  test("are the files of the folder, no more and no fewer", () => {
    expect(filesBelow("specs/slices").map((file) => file.slice("specs/slices/".length))).toEqual(slices);
  });
});

describe("diagnostics", () => {
  const tests = filesBelow("test", /\.(ts|md)$/)
    .filter((file) => !file.startsWith("test/meta/"))
    .map(text)
    .join("\n");
  test.each(Object.keys(catalog))("%s has a test that triggers it", (code) => {
    expect(tests.includes(code)).toBe(true);
  });

  test.each(Object.keys(catalog))("%s is reported somewhere", (code) => {
    const sources = filesBelow("generator", /\.ts$/).filter((file) => !file.endsWith("catalog.ts"));
    expect(sources.some((file) => text(file).includes(`"${code}"`))).toBe(true);
  });

  test("ask for quirks of rules that there are", () => {
    const asked = Object.values(catalog).flatMap(({ hint }) => [...hint.matchAll(/(\w+\.\w+) quirk\b/g)].map(([, rule = ""]) => rule));
    expect(asked).toContain("status.map");
    expect(asked.filter((rule) => !Object.hasOwn(beginnings, rule))).toEqual([]);
  });
});

test("nothing that is tracked names a machine", () => {
  const files = [
    ...filesBelow("generator"),
    ...filesBelow("templates"),
    ...filesBelow("test"),
    ...filesBelow("docs"),
    ...filesBelow("specs"),
    ...filesBelow("generated", /manifest\.json$|\.md$/),
  ];
  // Right below `/tmp` or `/home`, the folder above says nothing of a machine.
  const above = root.slice(0, root.lastIndexOf("/") + 1);
  const home = above.split("/").length > 3 ? above : `${root}/`;
  expect(files.filter((file) => text(file).includes(home))).toEqual([]);
});
