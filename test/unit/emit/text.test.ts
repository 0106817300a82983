import { describe, expect, test } from "vitest";
import { cellCode, codeSpan, docText, lineComment, markdownText, propertyKey, stringLiteral } from "../../../generator/emit/text.ts";
import { hostileText } from "../../support/arbitraries.ts";
import { codeSpans, markdownShape } from "../../support/markdown.ts";
import { fc } from "../../support/properties.ts";
import { shapeOf, stringsIn, syntaxErrors } from "../../support/syntax.ts";

const payloads = [
  `"; alert(1); "`,
  `'; alert(1); '`,
  "`${alert(1)}`",
  "${alert(1)}",
  "*/ alert(1); /*",
  "*/",
  "/*",
  "**/",
  "*\\/",
  "\\*/",
  "\\",
  '\\"',
  "a\nalert(1)",
  "a\r\nalert(1)",
  "a\u2028alert(1)",
  "a\u2029alert(1)",
  "a\u0085b",
  "a\0b",
  "\ud800",
  "\udc00x",
  "\u202ea\u202c",
  "\ufeff",
  "@deprecated",
  "x @deprecated",
  " @deprecated",
  "{@link alert}",
  "} from 'evil'",
  "{{constructor}}",
  "{{{this}}}",
  "<img src=x onerror=alert(1)>",
  "</script>",
  "<!-- -->",
  "`a`",
  "``",
  "`",
  "",
  " ",
  "[x](javascript:alert(1))",
  "https://evil.example",
  "(HTTP://evil.example)",
  "www.evil.example",
  "mailto:a@evil.example",
  "a@evil.example",
  "@everyone",
  "![x](x.png)",
  "*b* _i_ ~~s~~",
  "a|b",
  "a\\|<img src=x>",
  "| --- |",
  "a\\",
  "a`<img src=x>",
  "__proto__",
  "constructor",
];

/** A context with the text in its place, and the same one with a word that harms nobody. */
type Context = (text: string) => string;
const twin = "harmless";

describe("TypeScript keeps the syntax tree of the harmless twin", () => {
  const contexts: Readonly<Record<string, Context>> = {
    "a string literal": (text) => `const a = ${stringLiteral(text)};\nconst b = 1;`,
    "a module specifier": (text) => `import x from ${stringLiteral(text)};`,
    "a literal type": (text) => `type A = ${stringLiteral(text)} | "b";`,
    "text of a documentation comment": (text) => `/**\n * ${docText(text)}\n * @param a - b\n */\nfunction f(a: string) { return a; }`,
    "a code span of a documentation comment": (text) => `/**\n * Reads ${codeSpan(text)} and\n * more.\n */\nexport const a = 1;`,
    "a comment of one line": (text) => `interface A {\n/** Pattern ${codeSpan(text)}. */\na: string;\n}`,
    "text of a comment of one line": (text) => `interface A {\n/** ${docText(text)} */\na: string;\n}`,
    "a comment that ends with its line": (text) => `${lineComment(`Contoso ${text}`)}\nconst a = 1;`,
  };

  for (const [title, context] of Object.entries(contexts)) {
    test.each(payloads)(`${title}: %j`, (payload) => {
      expect(syntaxErrors(context(payload))).toEqual([]);
      expect(shapeOf(context(payload))).toBe(shapeOf(context(twin)));
    });

    test(`${title}: any text`, () => {
      const harmless = shapeOf(context(twin));
      fc.assert(
        fc.property(hostileText, (text) => {
          expect(shapeOf(context(text))).toBe(harmless);
        }),
        { numRuns: 200 },
      );
    });
  }
});

describe("a string literal", () => {
  test("says what the text says", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(stringsIn(`x = ${stringLiteral(text)}`)).toEqual([text.toWellFormed()]);
      }),
    );
  });

  test("is JSON as well", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(JSON.parse(stringLiteral(text))).toBe(text.toWellFormed());
      }),
    );
  });

  test("has nothing in it that ends a line, turns it around or cannot be seen", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(stringLiteral(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/u);
      }),
    );
  });
});

describe("a property key", () => {
  const keys = [
    ...payloads,
    "plain",
    "$a_1",
    "1a",
    "a-b",
    "a.b",
    "new",
    "get",
    "set",
    "static",
    "readonly",
    "async",
    "class",
    "default",
    "declare",
    "constructor",
    "prototype",
    "toString",
    "ключ",
    "0",
    "01",
    "1e3",
  ];
  const interfaceOf: Context = (text) => `interface A { readonly ${propertyKey(text)}?: string; ${propertyKey(text)}: string }`;
  const literalOf: Context = (text) => `const a = { ${propertyKey(text)}: 1 };`;

  test.each(keys)("%j stands for itself", (key) => {
    for (const context of [interfaceOf, literalOf]) {
      expect(syntaxErrors(context(key))).toEqual([]);
      // An identifier and a string are two kinds of name; everything around them must be the same.
      expect(shapeOf(context(key), { anonymous: true })).toBe(shapeOf(context(twin), { anonymous: true }));
    }
    const value = new Function(`return ({ ${propertyKey(key)}: 1 });`)() as object;
    expect(Object.entries(value)).toEqual([[key.toWellFormed(), 1]]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test("any text stands for itself", () => {
    fc.assert(
      fc.property(hostileText, (key) => {
        const value = new Function(`return ({ ${propertyKey(key)}: 1 });`)() as object;
        expect(Object.entries(value)).toEqual([[key.toWellFormed(), 1]]);
      }),
    );
  });
});

describe("Markdown keeps the shape of the harmless twin", () => {
  const contexts: Readonly<Record<string, Context>> = {
    "text in a paragraph": (text) => `Before ${markdownText(text)} after.\n\nNext.`,
    "text in a cell": (text) => `| a | b |\n| --- | --- |\n| x ${markdownText(text)} y | z |\n`,
    "code in a paragraph": (text) => `Before ${codeSpan(text)} after ${codeSpan("x`y")} end.`,
    "code beside code": (text) => `${codeSpan(text)} ${codeSpan("a`<img src=x>")}`,
    "code in a cell": (text) => `| a | b |\n| --- | --- |\n| ${cellCode(text)} ${cellCode("a`<img src=x>")} | z |\n`,
  };
  /** Two texts of one shape may have more or fewer words, and a code span is one whatever stands around it. */
  const shape = (context: Context, text: string): string => markdownShape(context(text));

  for (const [title, context] of Object.entries(contexts)) {
    test.each(payloads)(`${title}: %j`, (payload) => expect(shape(context, payload)).toBe(shape(context, twin)));

    test(`${title}: any text`, () => {
      const harmless = shape(context, twin);
      fc.assert(
        fc.property(hostileText, (text) => {
          expect(shape(context, text)).toBe(harmless);
        }),
        { numRuns: 200 },
      );
    });
  }
});

describe("a code span", () => {
  test.each<[string, string]>([
    ["plain", "plain"],
    ["^[a-z]{1,3}\\d$", "^[a-z]{1,3}\\d$"],
    ["<b> & *c*", "<b> & *c*"],
    // A code span knows no escapes: what would end it is shown by its look-alike.
    ["a`b", "a\u02cbb"],
    ["``", "\u02cb\u02cb"],
  ])("shows %j as %j", (text, shown) => {
    expect(codeSpans(`x ${codeSpan(text)} y`)).toEqual([shown]);
    expect(codeSpans(`| a |\n| --- |\n| x ${cellCode(text)} y |`)).toEqual([shown]);
  });

  test("shows a bar as it is, but in a cell by its look-alike", () => {
    expect(codeSpans(codeSpan("a|b"))).toEqual(["a|b"]);
    expect(codeSpans(`| a |\n| --- |\n| ${cellCode("a|b")} |`)).toEqual(["a\u2223b"]);
  });
  test("is one line", () => expect(codeSpan("a\nb\u2028c")).toBe("`a b c`"));
});

test("no text of a documentation comment becomes a tag or a link", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const shape = shapeOf(`/** x ${docText(text)} */\nconst a = 1;`);
      expect(shape).not.toMatch(/JSDoc(Link|.*Tag)/);
    }),
  );
});
