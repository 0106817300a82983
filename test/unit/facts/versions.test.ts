import { describe, expect, test } from "vitest";
import { byApiVersion, byType, stabilityOf } from "../../../generator/facts/versions.ts";

test.each([
  ["2030-01-01", "stable"],
  ["2030-01-01-preview", "preview"],
  ["2030-01-01-privatepreview", "preview"],
  ["2030-01-01-beta", "preview"],
  ["2030-1-1", "preview"],
  ["v1", "preview"],
])("%s is %s", (version, stability) => expect(stabilityOf(version)).toBe(stability));

test("versions go by date, previews of a day before the stable of that day", () => {
  const ordered = ["2029-12-31", "2030-01-01-beta", "2030-01-01-preview", "2030-01-01", "2030-01-02-preview", "2031-01-01"];
  expect(ordered.toReversed().sort(byApiVersion)).toEqual(ordered);
  for (const a of ordered) for (const b of ordered) expect(Math.sign(byApiVersion(a, b))).toBe(-Math.sign(byApiVersion(b, a)) + 0);
});

describe("grouping by type", () => {
  test("goes without regard to case and keeps the order inside", () => {
    const items = [
      { resourceType: "B/x", n: 1 },
      { resourceType: "a/x", n: 2 },
      { resourceType: "b/X", n: 3 },
    ];
    expect(byType(items).map((group) => group.map(({ n }) => n))).toEqual([[2], [1, 3]]);
  });
});
