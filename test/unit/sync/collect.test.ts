import { describe, expect, test } from "vitest";
import type { SurfaceFacts } from "../../../generator/facts/types.ts";
import { collect, type Collection } from "../../../generator/sync/collect.ts";
import { read } from "../../support/reading.ts";
import { vaultDocument, type VaultOptions } from "../../support/swagger.ts";

/** Surfaces as they are read from one source. */
const source = (...list: Array<VaultOptions & { derived?: boolean; file?: string }>): readonly SurfaceFacts[] =>
  read(
    Object.fromEntries(
      list.map(({ derived = false, file, ...options }, index) => [
        file ?? `${index}.json`,
        vaultDocument({ ...options, root: derived ? { "x-origin": {} } : {} }),
      ]),
    ),
  ).surfaces;

const shown = ({ kept }: Collection): string[] =>
  kept.map(({ surface, source: from }) => `${surface.apiVersion}${surface.derived ? "*" : ""} of ${from}`);

describe("of several sources", () => {
  test("each version is taken from the first that has it, and that is said", () => {
    const collection = collect(
      [
        source({ version: "2029-01-01", file: "first.json" }),
        source({ version: "2029-01-01", file: "second.json" }, { version: "2030-01-01" }),
      ],
      null,
      "default",
    );
    expect(shown(collection)).toEqual(["2029-01-01 of 0", "2030-01-01 of 1"]);
    expect(collection.diagnostics).toMatchObject([
      {
        code: "PEC1007",
        severity: "warning",
        message: "Contoso.Vault/vaults 2029-01-01 is in second.json too; this one is used",
        place: { file: "first.json" },
      },
    ]);
  });

  test.each([
    ["first", [source({ version: "2029-01-01" }), source({ version: "2029-01-01", derived: true })], "2029-01-01 of 0"],
    ["last", [source({ version: "2029-01-01", derived: true }), source({ version: "2029-01-01" })], "2029-01-01 of 1"],
  ])("a published version goes before a derived one where it comes %s, and nothing is said", (_, sources, expected) => {
    const collection = collect(sources, null, "default");
    expect(shown(collection)).toEqual([expected]);
    expect(collection.diagnostics).toEqual([]);
  });

  test("two derived ones: the first, and that is said", () => {
    const collection = collect(
      [source({ version: "2029-01-01", derived: true }), source({ version: "2029-01-01", derived: true })],
      null,
      "default",
    );
    expect(shown(collection)).toEqual(["2029-01-01* of 0"]);
    expect(collection.diagnostics.map(({ code }) => code)).toEqual(["PEC1007"]);
  });

  test("the rule counts versions of all of them", () => {
    const collection = collect(
      [
        source({ version: "2026-01-01" }, { version: "2028-01-01" }),
        source({ version: "2027-01-01" }, { version: "2029-01-01" }, { version: "2030-01-01-preview" }),
      ],
      null,
      "default",
    );
    expect(shown(collection)).toEqual(["2027-01-01 of 1", "2028-01-01 of 0", "2029-01-01 of 1", "2030-01-01-preview of 1"]);
    expect(collection.types).toEqual([
      {
        resourceType: "Contoso.Vault/vaults",
        known: ["2026-01-01", "2027-01-01", "2028-01-01", "2029-01-01", "2030-01-01-preview"],
        kept: ["2027-01-01", "2028-01-01", "2029-01-01", "2030-01-01-preview"],
        derived: [],
        vanished: [],
      },
    ]);
  });

  test("all versions when all are asked for", () => {
    const collection = collect([source({ version: "2026-01-01-preview" }, { version: "2028-01-01" })], null, "all");
    expect(collection.types[0]?.kept).toEqual(["2026-01-01-preview", "2028-01-01"]);
  });

  test("derived versions are listed as such", () => {
    const collection = collect([source({ version: "2029-01-01" }, { version: "2030-01-01", derived: true })], null, "default");
    expect(collection.types[0]).toMatchObject({ kept: ["2029-01-01", "2030-01-01"], derived: ["2030-01-01"] });
  });

  test("types are one whatever their casing, spelled as the newest has it, and in order", () => {
    const collection = collect(
      [
        source({ target: "contoso.vault/vaults/{v}", version: "2029-01-01" }, { target: "Contoso.Apples/trees/{t}" }),
        source({ target: "Contoso.Vault/Vaults/{v}", version: "2030-01-01" }),
      ],
      null,
      "default",
    );
    expect(collection.types.map(({ resourceType, kept }) => [resourceType, kept.length])).toEqual([
      ["Contoso.Apples/trees", 1],
      ["Contoso.Vault/Vaults", 2],
    ]);
  });
});

describe("what the last sync had", () => {
  const previous = source({ version: "2028-01-01" }, { version: "2029-01-01" });

  test("gives way to the sources without a word", () => {
    const collection = collect([source({ version: "2028-01-01" }, { version: "2029-01-01" }), previous], 1, "default");
    expect(shown(collection)).toEqual(["2028-01-01 of 0", "2029-01-01 of 0"]);
    expect(collection.diagnostics).toEqual([]);
    expect(collection.types[0]?.vanished).toEqual([]);
  });

  test("is kept where no source has it any more, and reported", () => {
    const collection = collect([source({ version: "2029-01-01" }), previous], 1, "default");
    expect(shown(collection)).toEqual(["2028-01-01 of 1", "2029-01-01 of 0"]);
    expect(collection.types[0]?.vanished).toEqual(["2028-01-01"]);
    expect(collection.diagnostics).toMatchObject([
      {
        code: "PEC1008",
        severity: "warning",
        message: "Contoso.Vault/vaults 2028-01-01 vanished upstream; its slices are kept",
        place: null,
      },
    ]);
  });

  test("a type that vanished is reported with all of its versions", () => {
    const collection = collect([source({ target: "Contoso.Other/things/{t}" }), previous], 1, "default");
    expect(collection.diagnostics.map(({ message }) => message)).toEqual([
      "Contoso.Vault/vaults 2028-01-01, 2029-01-01 vanished upstream; its slices are kept",
    ]);
  });

  test("a version that the rule no longer keeps did not vanish", () => {
    const newer = source({ version: "2029-01-01" }, { version: "2030-01-01" }, { version: "2031-01-01" });
    const collection = collect([newer, previous], 1, "default");
    expect(collection.types[0]).toMatchObject({
      known: ["2028-01-01", "2029-01-01", "2030-01-01", "2031-01-01"],
      kept: ["2029-01-01", "2030-01-01", "2031-01-01"],
      vanished: [],
    });
    expect(collection.diagnostics).toEqual([]);
  });

  test("a derived version gives way to a published one", () => {
    const collection = collect([source({ version: "2029-01-01" }), source({ version: "2029-01-01", derived: true })], 1, "default");
    expect(shown(collection)).toEqual(["2029-01-01 of 0"]);
    expect(collection.diagnostics).toEqual([]);
  });

  test("a published version does not give way to a derived one", () => {
    const collection = collect([source({ version: "2029-01-01", derived: true }), source({ version: "2029-01-01" })], 1, "default");
    expect(shown(collection)).toEqual(["2029-01-01 of 1"]);
  });
});
