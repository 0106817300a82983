import { describe, expect, test } from "vitest";
import { type Literal, literalText } from "../../../generator/emit/literal.ts";
import { sharedLiteral } from "../../../generator/emit/shared-literal.ts";
import { fc } from "../../support/properties.ts";
import { hostileText } from "../../support/arbitraries.ts";

/** The value that the written text stands for. */
function evaluated({ constants, literal }: ReturnType<typeof sharedLiteral>): unknown {
  const statements = constants.map((constant) => constant.replace(/ as const;$/, ";"));
  return new Function(`${statements.join("\n")}\nreturn ${literalText(literal)};`)() as unknown;
}

const large = { kind: "object", members: { description: { type: "string" }, status: { type: "string", required: true } } };

describe("what is equal", () => {
  test("is written once, also inside of something else that is", () => {
    const outer = { body: large, more: [large, large] };
    const shared = sharedLiteral({ a: outer, b: outer, c: large });
    expect(shared.constants).toHaveLength(2);
    expect(literalText(shared.literal)).toBe("{ a: shared2, b: shared2, c: shared1 }");
    expect(evaluated(shared)).toEqual({ a: outer, b: outer, c: large });
  });

  test("is not given a name when it is small, or stands alone", () => {
    expect(sharedLiteral({ a: ["x".repeat(200)], b: ["x".repeat(200)], c: large })).toMatchObject({ constants: [] });
  });

  test("is equal only with its members in the same order", () => {
    const { kind, members } = large;
    expect(sharedLiteral({ a: { kind, members }, b: { members, kind } }).constants).toHaveLength(1);
  });
});

test("is the same value, whatever it is, and hostile text stays text", () => {
  // Half of a surrogate pair is no text in any file; that is tested where text is written.
  const text = hostileText.filter((candidate) => candidate.isWellFormed());
  const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
  const { literal } = fc.letrec<{ literal: Literal }>((tie) => ({
    literal: fc.oneof(
      { depthSize: "small" },
      leaf,
      fc.array(tie("literal"), { maxLength: 4 }),
      fc.dictionary(text, tie("literal"), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(literal, (value) => {
      const twice = { first: value, second: value } as Literal;
      expect(JSON.stringify(evaluated(sharedLiteral(twice)))).toBe(JSON.stringify(twice));
    }),
  );
});
