import { describe, expect, test } from "vitest";
import { by, byCodeUnit, inTurn } from "../../../generator/lib/compare.ts";
import { sha256 } from "../../../generator/lib/hash.ts";
import { stopwatch } from "../../../generator/lib/stopwatch.ts";
import { fc } from "../../support/properties.ts";

describe("order", () => {
  test("goes by code units, not by the alphabet of a locale", () => {
    expect(["ä", "z", "Z", "a", "B", "_", "1"].sort(byCodeUnit)).toEqual(["1", "B", "Z", "_", "a", "z", "ä"]);
  });

  test("is total and antisymmetric", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(byCodeUnit(a, b)).toBe(-byCodeUnit(b, a) + 0);
        expect(byCodeUnit(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test("asks the next comparator only where the one before does not decide", () => {
    const items = [
      { a: "x", b: "2" },
      { a: "y", b: "1" },
      { a: "x", b: "1" },
    ];
    const sorted = items.toSorted(
      inTurn(
        by(({ a }) => a),
        by(({ b }) => b),
      ),
    );
    expect(sorted.map(({ a, b }) => a + b)).toEqual(["x1", "x2", "y1"]);
  });
});

test("the hash of a text is that of its UTF-8 bytes", () => {
  expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(sha256("ä")).toBe(sha256(new Uint8Array([0xc3, 0xa4])));
});

describe("the stopwatch", () => {
  const ticking = (): (() => number) => {
    let now = 0;
    return () => (now += 10);
  };

  test("adds up a stage that runs twice and keeps the order of beginnings", () => {
    const watch = stopwatch(ticking());
    watch.time("a", () => watch.time("b", () => undefined));
    watch.time("a", () => undefined);
    expect([...watch.stages]).toEqual([
      ["a", 40],
      ["b", 10],
    ]);
  });

  test("waits for a promise, and hands on what fails", async () => {
    const watch = stopwatch(ticking());
    await expect(watch.time("later", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(watch.stages.get("later")).toBe(10);
  });
});
