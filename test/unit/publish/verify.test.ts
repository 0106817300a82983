import { expect, test } from "vitest";
import { verify, verifySyntax } from "../../../generator/publish/verify.ts";
import type { VirtualFile } from "../../../generator/publish/virtual-file.ts";
import { emitted, formatted, manifestOf } from "./support.ts";

test("what parses has no diagnostics", async () => {
  const files = emitted({
    "a/index.ts": 'import type { B } from "./missing.ts";\nexport const a = { b: 1 } as const satisfies B;\n',
    "a/package.json": "{}",
    "a/README.md": "{ not checked",
  });
  expect(await verifySyntax(files)).toEqual([]);
});

test("broken TypeScript and JSON are named with their place", async () => {
  const files = emitted({ "a.ts": "const a = 1;\nconst b = ;\n", "b.json": '{"a":}', "c.ts": "export {};\n" });
  const diagnostics = await verifySyntax(files);
  expect(diagnostics.map(({ code }) => code)).toEqual(["PEC6003", "PEC6003"]);
  expect(diagnostics[0]?.message).toContain("b.json");
  expect(diagnostics[1]?.message).toContain("a.ts:2:11 Unexpected token");
});

test("a type error is not a matter of parsing", async () => {
  expect(await verifySyntax(emitted({ "a.ts": "const a: string = 1 + unknownName;\n" }))).toEqual([]);
});

test("a bad path is named, its file too is parsed", async () => {
  const diagnostics = await verify(copied({ "../a.ts": "const = 1;" }), null);
  expect(diagnostics.map(({ code }) => code)).toContain("PEC6004");
  expect(diagnostics.map(({ code }) => code)).toContain("PEC6003");
});

test("what the last run published is not parsed again", async () => {
  const broken = { "a.ts": "const = 1;", "b.json": "{" };
  expect(await verify(copied(broken), manifestOf(formatted(broken)))).toEqual([]);
  const moved = { "c.ts": "const = 1;" };
  expect(await verify(copied(moved), manifestOf(formatted(broken)))).not.toEqual([]);
});

/** Files that no formatter looks at. */
function copied(texts: Record<string, string>): VirtualFile[] {
  return emitted(texts).map((file) => ({ ...file, copiedFrom: `templates/${file.path}` }));
}
