import { describe, expect, test } from "vitest";
import type { Rule, Traits } from "../../generator/drift/rules/rule.ts";
import { levelsOf, rules, type RuleCode } from "../../generator/drift/rules/rules.ts";

const codes = Object.keys(rules) as RuleCode[];
const ruleOf = (code: string): Rule => rules[code as RuleCode];

describe("the table", () => {
  test.each(codes)("%s has a mirror that has it as its own", (code) => {
    expect(codes).toContain(rules[code].mirror);
    expect(ruleOf(rules[code].mirror).mirror).toBe(code);
  });

  test.each(codes)("%s: what is added on one side is removed on the other", (code) => {
    const opposite = { added: "removed", removed: "added", changed: "changed" } as const;
    expect(ruleOf(rules[code].mirror).action).toBe(opposite[rules[code].action]);
  });

  test.each(codes)("%s breaks in at least one direction, or its mirror does, or it is known to break nothing", (code) => {
    const harmless = ["path-casing-changed", "final-state-changed"];
    const breaks = [code, rules[code].mirror as RuleCode].some((each) =>
      allTraits.some((traits) => (["request", "response"] as const).some((way) => levelsOf(each, way, traits).wire === "breaking")),
    );
    expect(breaks || code === "parameter-renamed").toBe(!harmless.includes(code));
  });
});

const strictness = ["stronger", "weaker", "different", "same"] as const;
const allTraits: Traits[] = [true, false].flatMap((flag) =>
  strictness.map((change): Traits => ({ required: flag, readOnly: flag, open: flag, strictness: change })),
);

/** The traits of the same change seen from the other side. What came is what goes; what is now was not before. */
function mirroredTraits(code: RuleCode, { required, readOnly, open, strictness: change }: Traits): Traits {
  const flipped = code === "required-changed" || code === "read-only-changed";
  return {
    required: flipped ? required !== true : required === true,
    readOnly: flipped ? readOnly !== true : readOnly === true,
    open: open === true,
    strictness: change === "stronger" ? "weaker" : change === "weaker" ? "stronger" : (change ?? "same"),
  };
}

/**
 * Requests and responses are mirrors of each other: what a service no longer takes breaks whoever sends it, and what
 * it newly answers breaks whoever reads it. Where that does not hold there must be a reason.
 */
const waivers: Partial<Record<RuleCode, string>> = {
  "property-added": "readers pass over members that they do not know, so a new one in an answer breaks nobody",
  "property-removed": "a missing member breaks its readers, while an optional one that may newly be sent breaks nobody",
  "enum-value-removed": "the service refuses a value whether or not others were expected, and never answers it again",
  "pattern-changed": "nobody holds an answer against a pattern",
  "length-changed": "nobody holds an answer against a length",
  "range-changed": "nobody holds an answer against a range",
  "read-only-changed": "only requests know the difference",
};

const inBothDirections = codes.filter((code) =>
  ["property", "read-only", "type-changed", "format", "required", "nullable", "pattern", "length", "range", "enum"].some((stem) =>
    code.startsWith(stem),
  ),
);

describe("requests and responses", () => {
  const agrees = (code: RuleCode): boolean =>
    // Null is allowed or it is not; there is nothing between.
    allTraits
      .filter(({ strictness: change }) => code !== "nullable-changed" || change === "stronger" || change === "weaker")
      .every((traits) => {
        const here = levelsOf(code, "request", traits).wire === "breaking";
        const there = levelsOf(rules[code].mirror as RuleCode, "response", mirroredTraits(code, traits)).wire === "breaking";
        return here === there;
      });

  test.each(inBothDirections)("%s is as bad in a request as its mirror in a response, or there is a reason", (code) => {
    if (waivers[code] === undefined) expect(agrees(code)).toBe(true);
  });

  test("no waiver is left that nothing needs", () => {
    const needless = Object.keys(waivers).filter((code) => agrees(code as RuleCode));
    expect(needless).toEqual([]);
  });
});
