import { describe, expect, test } from "vitest";
import { rules } from "../../generator/drift/rules/rules.ts";
import { brief, compared, inAnyOrder, mirrored, seen } from "../support/drift.ts";
import { behaviour } from "./fixtures/behaviour.ts";
import { bodies } from "./fixtures/bodies.ts";
import { documents } from "./fixtures/documents.ts";
import { operations } from "./fixtures/operations.ts";
import { parameters } from "./fixtures/parameters.ts";
import { propertyChanges } from "./fixtures/properties.ts";
import { values } from "./fixtures/values.ts";

const fixtures = [...operations, ...documents, ...parameters, ...bodies, ...propertyChanges, ...values, ...behaviour];

describe("each rule finds its change and nothing else", () => {
  test.each(fixtures)("$rule: $title", ({ base, revision, want }) => {
    const { comparable, findings } = compared(base, revision);
    expect(comparable).toBe(true);
    expect(findings.map(brief)).toEqual(want);
  });
});

describe("from the other side it is the mirrored change", () => {
  test.each(fixtures)("$rule: $title", ({ base, revision }) => {
    const there = compared(base, revision).findings.map(mirrored);
    expect(inAnyOrder(compared(revision, base).findings.map(seen))).toEqual(inAnyOrder(there));
  });
});

test("every rule has a fixture; those of whole surfaces stand in trees.test.ts", () => {
  const tested = new Set(fixtures.map(({ rule }) => rule));
  expect(Object.keys(rules).filter((code) => !tested.has(code as keyof typeof rules))).toEqual([
    "version-added",
    "version-removed",
    "type-added",
    "type-removed",
  ]);
});

test("the rule of a fixture is what it finds", () => {
  for (const { rule, base, revision } of fixtures) expect(compared(base, revision).findings.map(({ code }) => code)).toContain(rule);
});
