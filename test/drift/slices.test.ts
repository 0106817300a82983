import { describe, expect, test } from "vitest";
import { compareContracts } from "../../generator/drift/compare.ts";
import { driftOfHistory, driftOfTrees } from "../../generator/drift/run.ts";
import type { Tree } from "../../generator/drift/tree.ts";
import { readSurfaces } from "../../generator/facts/surface.ts";
import { isObject, type Json, type JsonObject } from "../../generator/lib/json.ts";
import { contractsOf } from "../../generator/model/contract/contract.ts";
import type { Document } from "../../generator/spec/document.ts";
import { isOpened, openSpecs } from "../../generator/spec/open.ts";
import { specSet } from "../../generator/spec/spec-set.ts";
import { annotated, extracted, split } from "../support/arbitraries.ts";
import { brief, inAnyOrder, mirrored, seen } from "../support/drift.ts";
import { root } from "../support/repository.ts";
import { mapMembers } from "../support/swagger.ts";

const opened = openSpecs(`${root}/specs`);
if (!isOpened(opened)) throw new Error(opened.message);
const { documents, specs: committed } = opened;

function treeOf(documents: readonly Document[]): Tree {
  const specs = specSet(committed.root, documents);
  const contracts = contractsOf(specs, readSurfaces(specs, documents));
  return { name: "tree", contracts, diagnostics: specs.diagnostics() };
}

const slices = treeOf(documents);

const everyMember = (change: (key: string, value: Json) => Json) => (document: JsonObject) => mapMembers(document, change) as JsonObject;
const isPlainObject = (value: Json): value is JsonObject => isObject(value) && value["type"] === "object" && isObject(value["properties"]);

const refactorings: ReadonlyArray<readonly [title: string, refactor: (document: JsonObject) => JsonObject]> = [
  ["prose", (document) => annotated(document, "Says something else.")],
  ["a definition for each property", extracted],
  ["objects put together by allOf", split],
  ["parameters in another order", everyMember((key, value) => (key === "parameters" && Array.isArray(value) ? value.toReversed() : value))],
  [
    "objects that leave out their type",
    everyMember((_, value) => {
      if (!isPlainObject(value)) return value;
      const { type: _type, ...rest } = value;
      return rest;
    }),
  ],
  ["other operation ids", everyMember((key, value) => (key === "operationId" ? `Other${String(value)}` : value))],
];

describe("every slice, refactored", () => {
  test.each(refactorings)("%s: silent", (_, refactor) => {
    const changed = treeOf(documents.map((document) => ({ ...document, json: refactor(document.json) })));
    const { pairs } = driftOfTrees(slices, changed, {});
    expect(pairs).toHaveLength(slices.contracts.length);
    expect(pairs.filter(({ comparable }) => !comparable)).toEqual([]);
    expect(pairs.flatMap(({ resourceType, findings }) => findings.map((finding) => `${resourceType}: ${brief(finding)}`))).toEqual([]);
  });
});

describe("every api-version with the one before it", () => {
  const { pairs } = driftOfHistory(slices, {});

  test("can be compared", () => {
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs.filter(({ comparable }) => !comparable)).toEqual([]);
  });

  test("differs in the same way from both sides", () => {
    const find = (resourceType: string, apiVersion: string) =>
      slices.contracts.find(
        (contract) => contract.resourceType.toLowerCase() === resourceType.toLowerCase() && contract.apiVersion === apiVersion,
      );
    for (const { resourceType, from, to, findings } of pairs) {
      const [before, after] = [find(resourceType, from.apiVersion), find(resourceType, to.apiVersion)];
      if (before === undefined || after === undefined) throw new Error("a pair of nothing");
      expect(inAnyOrder(compareContracts(after, before).pair.findings.map(seen))).toEqual(inAnyOrder(findings.map(mirrored)));
    }
  });
});
