import { describe, expect, test } from "vitest";
import { enclosed, isUnsettled, lineWidth, namesFrom, union } from "../../../generator/emit/layout.ts";
import { Code, type Literal, literalText } from "../../../generator/emit/literal.ts";
import { options, parameter, signature } from "../../../generator/emit/signature.ts";
import { alias, statementText, type Member } from "../../../generator/emit/statements.ts";
import { propertyKey, stringLiteral } from "../../../generator/emit/text.ts";
import { prettify } from "../../../generator/publish/prettier.ts";
import { hostileText } from "../../support/arbitraries.ts";
import { fc } from "../../support/properties.ts";

const wide = "x".repeat(lineWidth);

describe("left to the formatter is", () => {
  test.each<[string, string, boolean]>([
    ["a line that is as wide as a page", `${"x".repeat(lineWidth - 1)};`, false],
    ["a line that is wider", `${wide};`, true],
    ["one of several", `let a;\n  ${wide};\nlet b;`, true],
    ["a text that is wider", `  "${wide}",`, false],
    ["a text with something before it", `  a: "${wide}",`, true],
    ["names that are wider", `import {\n  ${wide} as Newer${wide},\n} from "a";\nexport class ${wide} extends B {`, false],
    ["a comment that is wider", `/** ${wide} */\n/**\n * ${wide}\n */\n  // ${wide}\nlet a;`, false],
    ["an escape", String.raw`let a = "\"";`, true],
    ["a character that may be wide", 'let a = "\u754c";', true],
    ["a tab", "let\ta;", true],
    ["such a character in a comment", "/** \u754c\\ */\n/**\n * \u754c\n */\n  // \t\u754c\nlet a;", false],
  ])("%s: %#", (_, code, expected) => expect(isUnsettled(code)).toBe(expected));
});

describe("what fits stands on one line, what does not is parted", () => {
  test.each([
    ["names", namesFrom("import type", ["A", "B"], '"x"'), 'import type { A, B } from "x";'],
    ["many names", namesFrom("import type", ["A", wide], '"x"'), `import type {\n  A,\n  ${wide},\n} from "x";`],
    ["a single name", namesFrom("export type", [wide], '"x"'), `export type { ${wide} } from "x";`],
    ["nothing", enclosed("f(", [], `): ${wide} {`), `f(): ${wide} {`],
    ["a head", signature("f", [parameter("a", "A"), options("B")], "): C {"), "  f(a: A, b: B = {}): C {".replace("b:", "options:")],
    [
      "a long head",
      signature("f", [parameter("a", "A"), options("B")], `): ${wide} {`),
      `  f(\n    a: A,\n    options: B = {},\n  ): ${wide} {`,
    ],
    ["a union", union("a?:", ['"b"', "c"], "  "), '  a?: "b" | c;'],
    ["a long union", union("a?:", [`"${"b".repeat(100)}"`, "ccccccccc"], "  "), `  a?:\n    "${"b".repeat(100)}" | ccccccccc;`],
    ["a longer one", union("type A =", [`"${wide}"`, "c"]), `type A =\n  | "${wide}"\n  | c;`],
    ["a union with lines", union("type A =", ["string", "{\n  b: C;\n}"]), "type A =\n  | string\n  | {\n      b: C;\n    };"],
    ["values", literalText({ a: [1, null, true], "b-c": {}, d: new Code("e") }), '{ a: [1, null, true], "b-c": {}, d: e }'],
    [
      "a table",
      literalText([
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ]),
      "[\n  { a: 1, b: 2 },\n  { a: 3, b: 4 },\n]",
    ],
    ["a long text", literalText({ longKey: "x".repeat(110) }), `{\n  longKey:\n    "${"x".repeat(110)}",\n}`],
    ["a long text at a short key", literalText({ key: "x".repeat(120) }), `{\n  key: "${"x".repeat(120)}",\n}`],
    [
      "a line that is not easily read",
      literalText({ a: "x".repeat(50), b: "y".repeat(50) }),
      `{\n  a: "${"x".repeat(50)}",\n  b: "${"y".repeat(50)}",\n}`,
    ],
  ])("%s", (_, written, expected) => expect(written).toBe(expected));
});

describe("prettier leaves it as it is", () => {
  /** What is left to the formatter is not held against it. */
  const isLeftAlone = async (code: string): Promise<void> => {
    if (!isUnsettled(code)) expect(await prettify(`${code}\n`)).toBe(`${code}\n`);
  };
  const name = fc.stringMatching(/^[A-Z][A-Za-z]{0,40}$/).map((word) => `T${word}`);
  const value = fc.oneof({ weight: 3, arbitrary: fc.stringMatching(/^[ -~]{0,60}$/) }, hostileText);
  const types = fc
    .array(fc.oneof(name, value.map(stringLiteral)), { minLength: 1, maxLength: 9 })
    .chain((closed) => fc.constantFrom(closed, [...closed, "(string & {})"], [...closed, "null"]));

  test("a literal", async () => {
    const key = fc.oneof(fc.stringMatching(/^[a-z][A-Za-z]{0,30}$/), value);
    const leaf = fc.oneof(
      { weight: 4, arbitrary: value },
      fc.integer(),
      fc.boolean(),
      fc.constantFrom<Literal>(null, undefined, new Code("shared1"), new Code("shared22")),
    );
    const { literal } = fc.letrec<{ literal: Literal }>((tie) => ({
      literal: fc.oneof(
        { depthSize: "medium" },
        leaf,
        fc.array(tie("literal"), { maxLength: 5 }),
        fc.array(fc.integer({ min: 100, max: 599 }), { maxLength: 40 }),
        fc.dictionary(key, tie("literal"), { maxKeys: 5, noNullPrototype: true }),
      ),
    }));
    const isShown = fc.oneof(fc.array(literal, { maxLength: 5 }), fc.dictionary(key, literal, { maxKeys: 6, noNullPrototype: true }));
    await fc.assert(
      fc.asyncProperty(isShown, name, fc.constantFrom(" as const;", ";"), fc.constantFrom(105, lineWidth), (shown, type, after, compact) =>
        isLeftAlone(literalText(shown, { before: `export const a: ${type} = `, after, compact })),
      ),
    );
  });

  test("a type", async () => {
    const member = fc.record<Member>({
      key: value.map(propertyKey),
      type: types,
      readOnly: fc.boolean(),
      optional: fc.boolean(),
      doc: fc.constantFrom<readonly string[]>([], ["One."], ["One.", "", "Two."]),
    });
    const object = fc.uniqueArray(member, { selector: ({ key }) => key, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(name, types, object, async (type, alternatives, members) => {
        await isLeftAlone(statementText(alias(type, alternatives, ["Said."])));
        await isLeftAlone(statementText({ kind: "interface", name: type, doc: [], members }));
      }),
    );
  });

  test("the names that a module takes and gives, and the head of a method", async () => {
    const names = fc.uniqueArray(name, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(names, name, async (all, other) => {
        await isLeftAlone(namesFrom("import type", all, '"./module.ts"'));
        const parameters = all.map((type, index) => parameter(`p${index}`, type));
        const call = enclosed(
          `return this.#host.list<${other}>(`,
          parameters.map(({ name }) => name),
          ");",
          { indent: "    " },
        );
        await isLeftAlone(`class A {\n${signature("list", parameters, `): Promise<${other}> {`)}\n${call}\n  }\n}`);
      }),
    );
  });
});
