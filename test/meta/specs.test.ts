import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hasErrors } from "../../generator/diagnostics/diagnostic.ts";
import { readSurfaces } from "../../generator/facts/surface.ts";
import type { SurfaceFacts } from "../../generator/facts/types.ts";
import { sha256 } from "../../generator/lib/hash.ts";
import { toJsonText } from "../../generator/lib/json.ts";
import type { SpecManifest } from "../../generator/spec/manifest.ts";
import { isOpened, openSpecs, type OpenedSpecs } from "../../generator/spec/open.ts";
import { slice } from "../../generator/sync/slice.ts";
import { root } from "../support/repository.ts";
import { describeWith } from "../support/shared.ts";

const manifest = JSON.parse(readFileSync(join(root, "specs/manifest.json"), "utf8")) as SpecManifest;

function open(folder: string): OpenedSpecs & { surfaces: readonly SurfaceFacts[] } {
  const opened = openSpecs(folder);
  if (!isOpened(opened)) throw new Error(opened.message);
  return { ...opened, surfaces: readSurfaces(opened.specs, opened.documents) };
}

const named = (surfaces: readonly SurfaceFacts[]): string[] =>
  surfaces.map(({ resourceType, apiVersion }) => `${resourceType.toLowerCase()} ${apiVersion.toLowerCase()}`).sort();

describe("the versions that are kept", () => {
  /** The rule anew, in other words than the generator's. */
  function expected(known: readonly string[]): string[] {
    const date = (version: string): string => version.slice(0, 10);
    const stables = known.filter((version) => version.length === 10).sort();
    const newest = stables.at(-1);
    const previews = known.filter((version) => version.length > 10 && (newest === undefined || date(version) > newest)).sort();
    return [...stables.slice(-3), ...previews.slice(-1)];
  }

  test.each(manifest.types)("$resourceType", ({ known, kept, derived, vanished }) => {
    expect([...kept].sort()).toEqual(expected(known).sort());
    for (const version of [...derived, ...vanished]) expect(kept).toContain(version);
  });

  test("are the surfaces that the slices give, each once", () => {
    const { surfaces, specs } = open(join(root, "specs"));
    expect(named(surfaces)).toEqual(
      manifest.types
        .flatMap(({ resourceType, kept }) => kept.map((version) => `${resourceType.toLowerCase()} ${version.toLowerCase()}`))
        .sort(),
    );
    expect(hasErrors(specs.diagnostics())).toBe(false);
    for (const { resourceType, derived } of manifest.types) {
      const found = surfaces.filter((surface) => surface.resourceType.toLowerCase() === resourceType.toLowerCase() && surface.derived);
      expect(found.map(({ apiVersion }) => apiVersion).sort(), resourceType).toEqual([...derived].sort());
    }
  });

  test("have those of the two reference pages among them", () => {
    const kept = (type: string): readonly string[] => manifest.types.find(({ resourceType }) => resourceType === type)?.kept ?? [];
    expect(kept("Microsoft.ApiManagement/service")).toContain("2024-05-01");
    expect(kept("Microsoft.ContainerService/managedClusters")).toContain("2026-01-01");
  });
});

describe("the slices", () => {
  test("are what a sync of themselves would write, byte for byte", () => {
    const { specs, surfaces } = open(join(root, "specs"));
    const paths = new Map<string, Set<string>>();
    for (const { source } of surfaces.flatMap(({ operations }) => operations)) {
      paths.set(source.file, (paths.get(source.file) ?? new Set()).add(source.pointer.slice(0, source.pointer.lastIndexOf("/"))));
    }
    const cut = slice(specs, paths).map(({ document, json }) => `${document.file} ${sha256(toJsonText(json))}`);
    expect(cut.sort()).toEqual(manifest.files.map((entry) => `${entry.path} ${entry.slice}`).sort());
  });

  test("come from sources that are named, under a licence where they are published", () => {
    expect(new Set(manifest.files.map(({ source }) => source))).toEqual(new Set(manifest.sources.keys()));
    for (const { path, source, original } of manifest.files) {
      expect(original).toMatch(/^[0-9a-f]{64}$/);
      if (path.startsWith("specification/")) expect(manifest.sources[source]?.license?.name, path).toBe("MIT");
    }
  });

  test("have no text for people under any name", () => {
    // What people read has blanks between its words; what programs read has few of them. Only a rebuilt document says
    // in a few words of its own where it comes from.
    const strangers = new Set<string>();
    const visit = (value: unknown, key: string): void => {
      if (typeof value === "string") {
        if (value.split(" ").length > 6) strangers.add(key);
      } else if (typeof value === "object" && value !== null)
        for (const [name, inner] of Object.entries(value)) if (name !== "x-origin") visit(inner, Array.isArray(value) ? key : name);
    };
    for (const { path } of manifest.files) visit(JSON.parse(readFileSync(join(root, "specs/slices", path), "utf8")), "");
    expect([...strangers]).toEqual([]);
  });
});

/** What the slices hold of a checkout: every version is known, and the kept ones are read alike from both. */
function holds(path: string): void {
  const checkout = open(path);
  const types = new Map(manifest.types.map((entry) => [entry.resourceType.toLowerCase(), entry]));

  test("every version in it is known", () => {
    const unknown = checkout.surfaces.filter(
      ({ resourceType, apiVersion }) => types.get(resourceType.toLowerCase())?.known.includes(apiVersion) !== true,
    );
    expect(named(unknown)).toEqual([]);
  });

  test("the slices that were cut from it are still what would be cut", () => {
    const cut = new Set(manifest.files.map(({ path: file }) => file));
    const changed = checkout.documents
      .filter(({ file }) => cut.has(file))
      .filter(({ file, sha256 }) => manifest.files.find((entry) => entry.path === file)?.original !== sha256);
    expect(changed.map(({ file }) => file)).toEqual([]);
  });
}

describeWith("published", "the published definitions beside the repository", (path) => {
  holds(path);
  test("are 92 resource types, one of them four", () => {
    const hosts = open(path).surfaces.filter(({ side }) => side === "host");
    const types = new Set(hosts.map(({ resourceType }) => resourceType.toLowerCase()));
    const events = [...types].filter((type) => type.startsWith("microsoft.eventgrid/"));
    expect(events).toHaveLength(4);
    expect(types.size - events.length + 1).toBe(92);
  });
});

describeWith("newer", "the newer definitions beside the repository", (path) => {
  holds(path);
});
