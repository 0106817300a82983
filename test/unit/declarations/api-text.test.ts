import { expect, test } from "vitest";
import { apiText } from "../../../generator/declarations/api-text.ts";
import { readPackages } from "../../../generator/declarations/read.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { root } from "../../support/repository.ts";

function page(files: Readonly<Record<string, string>>, manifest: object = {}): string {
  const entries = Object.keys(files).filter((file) => !file.startsWith("internal"));
  const exports = Object.fromEntries(
    entries.map((file) => [file === "index" ? "." : `./${file}`, { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` }]),
  );
  const folder = temporaryFolder({
    "package.json": JSON.stringify({ name: "@pecgen/p", version: "0.1.0", type: "module", exports, ...manifest }),
    ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`src/${file}.ts`, text])),
  });
  const [read] = readPackages({ folders: [folder], companion: () => null, root });
  if (read === undefined || "code" in read) throw new Error(JSON.stringify(read));
  return apiText(read);
}

const code = (text: string): string => /```ts\n([\s\S]*?)\n```/.exec(text)?.[1] ?? "";

test("tells a package as it is imported", () => {
  const text = page(
    {
      index: 'export { Client, type Options } from "./internal.ts";',
      "2020-01-01": 'export { Client, type Options as Settings } from "./internal.ts";\nexport const version = "1";',
      internal: "export class Client { get(): void {} }\nexport interface Options { a: 1 }",
    },
    { bin: { p: "./dist/p.js" } },
  );
  expect(text).toBe(`# @pecgen/p

What can be imported. Written by \`npm run api\`; do not edit.

Commands: \`p\`.

## @pecgen/p

\`\`\`ts
class Client {
  constructor()
  get(): void
}

interface Options {
  a: 1
}
\`\`\`

## @pecgen/p/2020-01-01

\`\`\`ts
const version: "1"
\`\`\`

As above:

- Client
- Settings, which is Options
`);
});

test("tells values of one type apart, and none of them again", () => {
  const text = page({
    index: 'export { a, b } from "./internal.ts";',
    "2020-01-01": 'export { b } from "./internal.ts";\nexport { a as b2 } from "./internal.ts";',
    internal: 'interface D { x: string }\nexport const a: D = { x: "1" };\nexport const b: D = { x: "2" };',
  });
  expect(code(text)).toBe("const a: D\n\nconst b: D");
  expect(text.split("\n\n").slice(-2)).toEqual(["As above:", "- b\n- b2, which is a\n"]);
});

test.each([
  [
    "a generic class, with what its members hand over",
    "export class Page<T> { #x = 1; private y = 2; items(): T[] { return []; } static of<T>(item: T): Page<T> { return new Page<T>(); } }",
    "class Page<T> {\n  constructor()\n  static of(item: T): Page<T>\n  items(): Array<T>\n}",
  ],
  [
    "arguments of a type that has a name",
    "export interface Box<T> { in: T }\nexport declare function f(): Box<string> | Box<number>;",
    "interface Box<T> {\n  in: T\n}\n\nfunction f(): Box<number> | Box<string>",
  ],
  [
    "members that may be missing, be read, or have any name",
    "export interface A { readonly a?: string; b: () => void; [key: string]: unknown }",
    "interface A {\n  readonly a?: string\n  b(): void\n  [key: string]: unknown\n}",
  ],
  ["values of a union in one order", 'export type A = "b" | "a" | (string & {});', 'type A =\n  | "a"\n  | "b"\n  | string & {}'],
  [
    "functions, with every way to call them",
    "export declare function f(a: string, ...rest: number[]): void;\nexport declare function f(a?: 1): 2;",
    "function f(a: string, ...rest: Array<number>): void\nfunction f(a?: 1): 2",
  ],
  ["data by its name alone", "export const data = { a: 1, b: [2] } as const;", "const data // data"],
  [
    "what has no name, in full",
    "export interface A { a: { b: { c: { d: { e: 1 } } } } }",
    "interface A {\n  a: { b: { c: { d: { e: 1 } } } }\n}",
  ],
])("tells %s", (_, source, expected) => {
  expect(code(page({ index: source }))).toBe(expected);
});

test("differs where the argument of a type does", () => {
  const [before, after] = ["string", "number"].map((type) =>
    page({ index: `export interface Box<T> { in: T }\nexport declare function f(): Box<${type}>;` }),
  );
  expect(before).not.toBe(after);
});

test("what one export says does not depend on the others", () => {
  const brand = "declare const pair: { b: 1; a: 2 };\nexport declare const brand: string & typeof pair;";
  const alone = code(page({ index: brand }));
  expect(alone).toContain("brand: string & { b: 1; a: 2; }");
  expect(code(page({ index: `${brand}\nexport declare const apart: typeof pair;` }))).toContain(alone);
});
