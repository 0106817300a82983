import { describe, expect, test } from "vitest";
import { diagnostic, type Diagnostic } from "../../../generator/diagnostics/diagnostic.ts";
import { printable, render, type RenderOptions } from "../../../generator/diagnostics/render.ts";

const document = '{\n  "paths": {\n    "/a": {}\n  }\n}\n';
const placed = diagnostic("PEC2005", { reason: "no responses" }, { file: "spec/a.json", pointer: "/paths/~1a" });
const unplaced = diagnostic("PEC6005", { file: "core/a.ts" });
const hint = "The operation is left out and the rest goes on. Report the document upstream.";

function rendered(diagnostics: readonly Diagnostic[], options: Partial<RenderOptions> = {}): Promise<string> {
  return render(diagnostics, { format: "text", readText: (file) => (file === "spec/a.json" ? document : null), ...options });
}

describe("as text", () => {
  test("says what, where and what to do", async () => {
    expect(await rendered([placed, unplaced])).toBe(`error PEC2005: The operation cannot be read: no responses
  spec/a.json:3:5 /paths/~1a
  ${hint}
error PEC6005: core/a.ts is out of date
  Run npm start and commit the result.
`);
  });

  test("nothing for none", async () => {
    expect(await rendered([])).toBe("");
  });

  test("a file that cannot be read has no lines", async () => {
    const missing = { ...placed, place: { file: "spec/b.json", pointer: "/paths" } };
    expect(await rendered([missing])).toContain("\n  spec/b.json /paths\n");
  });

  test("a whole document begins at its beginning, unread", async () => {
    const whole = { ...placed, place: { file: "spec/b.json", pointer: "" } };
    expect(await rendered([whole])).toContain("\n  spec/b.json:1:1\n");
  });

  test("files are called as the reader calls them", async () => {
    expect(await rendered([placed], { showFile: (file) => `specs/slices/${file}` })).toContain("specs/slices/spec/a.json:3:5");
  });

  test("each file is read once", async () => {
    const asked: string[] = [];
    const readText = (file: string): string => (asked.push(file), document);
    await rendered([placed, placed, { ...placed, place: { file: "other.json", pointer: "/paths" } }], { readText });
    expect(asked).toEqual(["spec/a.json", "other.json"]);
  });

  test("has colours when asked for", async () => {
    const colored = await rendered([unplaced], { color: true });
    expect(colored).toContain("\u001b[31m");
    expect(printable(colored)).not.toContain("\u001b");
  });
});

const hostile = "a\u001b[2J\u001b]0;title\u0007b\u009b31m\r\nc\u202Ed\u2066e\u200Bf\u0000g\uD800h\u2028i\u{E0041}";

describe("hostile values", () => {
  const evil = diagnostic("PEC2005", { reason: hostile }, { file: `${hostile}.json`, pointer: `/${hostile}` });
  const harmful = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

  test("become one harmless line", () => {
    expect(printable(hostile)).toBe("ab cdefgh i");
  });

  test.each(["text", "github", "json"] as const)("do not get through as %s", async (format) => {
    expect(await rendered([evil], { format })).not.toMatch(harmful);
  });

  test("stay exact in JSON", async () => {
    expect(JSON.parse(await rendered([evil], { format: "json" }))).toMatchObject([{ pointer: `/${hostile}` }]);
  });

  test("do not end an annotation or begin another", async () => {
    const injection = "x%0A\n::error::fake\r\n::stop-commands::t";
    const item = diagnostic("PEC2005", { reason: injection }, { file: "a,line=9::b.json", pointer: "/p" });
    const text = await rendered([item], { format: "github" });
    expect(text.split("\n")).toHaveLength(2);
    expect(text).toMatch(/^::error file=a%2Cline=9%3A%3Ab.json,title=PEC2005::/);
    expect(text).toContain("x%250A ::error::fake ::stop-commands::t");
  });
});

test("as JSON", async () => {
  expect(JSON.parse(await rendered([placed, unplaced], { format: "json" }))).toEqual([
    {
      code: "PEC2005",
      severity: "error",
      message: "The operation cannot be read: no responses",
      hint,
      file: "spec/a.json",
      pointer: "/paths/~1a",
      line: 3,
      column: 5,
    },
    { ...unplaced, place: undefined, file: null, pointer: null, line: null, column: null },
  ]);
  expect(await rendered([], { format: "json" })).toBe("[]\n");
});

test("as GitHub annotations", async () => {
  const warning = { ...placed, severity: "warning" as const };
  const info = { ...unplaced, severity: "info" as const };
  expect(await rendered([placed, warning, info], { format: "github" })).toBe(
    [
      `::error file=spec/a.json,line=3,col=5,title=PEC2005::The operation cannot be read: no responses%0A${hint}%0A/paths/~1a`,
      `::warning file=spec/a.json,line=3,col=5,title=PEC2005::The operation cannot be read: no responses%0A${hint}%0A/paths/~1a`,
      "::notice title=PEC6005::core/a.ts is out of date%0ARun npm start and commit the result.",
      "",
    ].join("\n"),
  );
});
