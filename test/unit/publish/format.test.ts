import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { format as prettier } from "prettier";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../../generator/lib/hash.ts";
import { toJsonText } from "../../../generator/lib/json.ts";
import { diskReader } from "../../../generator/publish/disk.ts";
import { formatAll } from "../../../generator/publish/format.ts";
import { formatOptions, formatterKey, prettify } from "../../../generator/publish/prettier.ts";
import { publish } from "../../../generator/publish/publish.ts";
import { root as repository } from "../../support/repository.ts";
import { emitted, header, manifestOf, put, temporaryFolder } from "./support.ts";

const drafts = {
  "a/index.ts": "export   const a = {b:1}\nexport type B = 'x'|\"y\"\r\n",
  "a/data.json": '{"as":"it is"}',
  "b/index.ts": "export let c='é'",
  "README.md": "# Title\n* one\n* two\n",
  LICENSE: "  as it is  ",
};
const texts = {
  "a/index.ts": 'export const a = { b: 1 };\nexport type B = "x" | "y";\n',
  "a/data.json": '{"as":"it is"}',
  "b/index.ts": 'export let c = "é";\n',
  "README.md": "# Title\n* one\n* two\n",
  LICENSE: "  as it is  ",
};
const nothingOnDisk = (): null => null;
const textsOf = (files: ReadonlyArray<{ path: string; text: string }>): object =>
  Object.fromEntries(files.map(({ path, text }) => [path, text]));

test("formats by the ending of the name", async () => {
  const { files, formatted, diagnostics } = await formatAll(emitted(drafts), null, nothingOnDisk);
  expect(textsOf(files)).toEqual(texts);
  expect({ formatted, diagnostics }).toEqual({ formatted: 2, diagnostics: [] });
  for (const file of files) {
    expect(file.sha256).toBe(sha256(file.text));
    expect(file.draft).toBe(sha256(drafts[file.path as keyof typeof drafts]));
  }
});

test("what is final is not formatted", async () => {
  const { files, formatted } = await formatAll(
    [{ path: "a.ts", text: "let   a", owner: "a", copiedFrom: "templates/a.ts" }],
    null,
    nothingOnDisk,
  );
  expect(textsOf(files)).toEqual({ "a.ts": "let   a" });
  expect(formatted).toBe(0);
});

test("what is emitted as it is to look is not formatted, unless every file is", async () => {
  const settled = emitted({ "a.ts": "let a;\n" });
  expect(await formatAll(settled, null, nothingOnDisk)).toMatchObject({ formatted: 0, files: [{ text: "let a;\n" }] });
  expect(await formatAll(settled, null, nothingOnDisk, { fresh: true })).toMatchObject({ formatted: 1, files: [{ text: "let a;\n" }] });
});

test("what is emitted in another form and never given to the formatter is found when every file is", async () => {
  const { files, diagnostics } = await formatAll(emitted({ "a.ts": "let a;\nlet   b;\n" }), null, nothingOnDisk, { fresh: true });
  expect(files).toEqual([]);
  expect(diagnostics).toMatchObject([{ code: "PEC6010", message: expect.stringContaining("a.ts:2 ") }]);
});

test("JSON is emitted as prettier prints a package.json", async () => {
  const text = toJsonText({ name: "a", files: ["dist"], nested: [1, { empty: [], none: {} }] });
  expect(await prettier(text, { ...formatOptions, filepath: "package.json" })).toBe(text);
});

test("formatted text stays as it is", async () => {
  const { files } = await formatAll(emitted(texts), null, nothingOnDisk);
  expect(textsOf(files)).toEqual(texts);
});

test("the parser in use prints what prettier's own choice prints", async () => {
  const source = readFileSync(new URL("../../../generator/publish/publish.ts", import.meta.url), "utf8");
  expect(await prettify(source)).toBe(await prettier(source, { ...formatOptions, filepath: "a.ts" }));
});

test("a text that cannot be formatted is reported and left out", async () => {
  const { files, diagnostics } = await formatAll(emitted({ "a.ts": "const = é;", "b.ts": "let ü" }), null, nothingOnDisk);
  expect(files.map(({ path }) => path)).toEqual(["b.ts"]);
  expect(diagnostics).toMatchObject([{ code: "PEC6003", message: expect.stringContaining("a.ts:1:7 Unexpected token") }]);
});

test("the key names the options and the version of everything that decides how a text is printed", () => {
  const { devDependencies: pinned } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  const versions = `prettier ${pinned["prettier"]} @prettier/plugin-oxc ${pinned["@prettier/plugin-oxc"]}`;
  expect(formatterKey().replace(/[0-9a-f]{12}$/, "<options>")).toBe(`${versions} oxc-ts <options>`);
});

describe("after an earlier run", () => {
  async function earlier(): Promise<{ root: string; manifest: ReturnType<typeof manifestOf> }> {
    const root = temporaryFolder();
    const { files } = await formatAll(emitted(drafts), null, nothingOnDisk);
    publish({ root, files, header: { ...header, formatter: formatterKey() } });
    return { root, manifest: { ...manifestOf(files), formatter: formatterKey() } };
  }

  test("nothing is formatted again", async () => {
    const { root, manifest } = await earlier();
    const { files, formatted } = await formatAll(emitted(drafts), manifest, diskReader(root));
    expect(formatted).toBe(0);
    expect(textsOf(files)).toEqual(texts);
  });

  test.each<[string, number, (root: string) => void]>([
    ["an edited file", 1, (root) => put(root, "b/index.ts", "edited")],
    ["a missing file", 1, (root) => rmSync(join(root, "a/index.ts"))],
  ])("%s is", async (_, count, change) => {
    const { root, manifest } = await earlier();
    change(root);
    const { files, formatted } = await formatAll(emitted(drafts), manifest, diskReader(root));
    expect(formatted).toBe(count);
    expect(textsOf(files)).toEqual(texts);
  });

  test("a changed text is", async () => {
    const { root, manifest } = await earlier();
    const { files, formatted } = await formatAll(emitted({ ...drafts, "b/index.ts": "export let   é" }), manifest, diskReader(root));
    expect(formatted).toBe(1);
    expect(textsOf(files)).toEqual({ ...texts, "b/index.ts": "export let é;\n" });
  });

  test("everything is by another formatter, and when asked to", async () => {
    const { root, manifest } = await earlier();
    expect((await formatAll(emitted(drafts), { ...manifest, formatter: "other" }, diskReader(root))).formatted).toBe(2);
    expect((await formatAll(emitted(drafts), manifest, diskReader(root), { fresh: true })).formatted).toBe(2);
  });
});
