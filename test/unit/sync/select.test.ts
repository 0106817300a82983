import { describe, expect, test } from "vitest";
import { byApiVersion, stabilityOf } from "../../../generator/facts/versions.ts";
import { selectVersions } from "../../../generator/sync/select.ts";
import { fc } from "../../support/properties.ts";

const [s1, s2, s3, s4, s5] = ["2021-01-01", "2022-01-01", "2023-01-01", "2024-01-01", "2025-01-01"] as const;
const preview = (date: string): string => `${date}-preview`;

describe("kept by default: the newest stable, the newest preview if it is newer, the two stables before", () => {
  test.each<[string, string[], string[]]>([
    ["nothing of nothing", [], []],
    ["one stable", [s1], [s1]],
    ["one preview", [preview(s1)], [preview(s1)]],
    ["of previews alone the newest", [preview(s1), preview(s3), preview(s2)], [preview(s3)]],
    ["three stables", [s1, s2, s3], [s1, s2, s3]],
    ["the three newest of many stables", [s1, s2, s3, s4, s5], [s3, s4, s5]],
    ["a preview after the newest stable", [s1, preview(s2)], [s1, preview(s2)]],
    ["no preview before the newest stable", [preview(s1), s2], [s2]],
    ["no preview between stables", [s1, preview(s2), s3], [s1, s3]],
    ["the newest of the newer previews", [s1, preview(s2), preview(s3)], [s1, preview(s3)]],
    ["a preview does not count among the stables", [s1, s2, s3, s4, preview(s5)], [s2, s3, s4, preview(s5)]],
    ["no preview of the day of the newest stable", [s1, preview(s1)], [s1]],
    ["previews of other names as well", [s1, "2022-01-01-privatepreview"], [s1, "2022-01-01-privatepreview"]],
    ["of two previews of one day the later by name", [s1, "2022-01-01-alpha", "2022-01-01-beta"], [s1, "2022-01-01-beta"]],
    ["in order of date, however they come", [s3, s1, preview(s5), s2], [s1, s2, s3, preview(s5)]],
    ["each once", [s1, s1, preview(s2), preview(s2)], [s1, preview(s2)]],
  ])("%s", (_, known, kept) => expect(selectVersions(known, "default")).toEqual(kept));
});

test("all of them when all are asked for, in order, each once", () => {
  expect(selectVersions([preview(s3), s1, preview(s1), s1, s3], "all")).toEqual([preview(s1), s1, preview(s3), s3]);
});

describe("for any versions", () => {
  const version = fc
    .tuple(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom("", "-preview", "-beta"))
    .map(([year, month, kind]) => `${year}-${String(month).padStart(2, "0")}-01${kind}`);

  test("the rule holds", () => {
    fc.assert(
      fc.property(fc.array(version, { maxLength: 12 }), (known) => {
        const kept = selectVersions(known, "default");
        const stables = [...new Set(known)].filter((item) => stabilityOf(item) === "stable").sort();
        expect(kept.filter((item) => stabilityOf(item) === "stable")).toEqual(stables.slice(-3));
        const previews = kept.filter((item) => stabilityOf(item) === "preview");
        expect(previews.length).toBeLessThanOrEqual(1);
        const newest = [...known].sort(byApiVersion).at(-1);
        if (newest !== undefined) expect(kept.at(-1)).toBe(newest);
        expect([...kept].sort(byApiVersion)).toEqual(kept);
      }),
    );
  });

  test("keeping what is kept keeps it", () => {
    fc.assert(
      fc.property(fc.array(version, { maxLength: 12 }), (known) => {
        const kept = selectVersions(known, "default");
        expect(selectVersions(kept, "default")).toEqual(kept);
      }),
    );
  });
});
