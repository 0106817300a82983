import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPackages } from "../../generator/declarations/read.ts";
import type { PackageApi } from "../../generator/declarations/types.ts";
import { comparePackages } from "../../generator/drift/packages/compare.ts";
import type { PackageFinding } from "../../generator/drift/packages/finding.ts";
import { packageRules, type PackageRuleCode } from "../../generator/drift/packages/rules.ts";
import { temporaryFolder } from "../support/folder.ts";
import { root } from "../support/repository.ts";

interface Package {
  /** `src/index.ts`. */
  readonly code: string;
  /** Other paths to import from, each with its source. */
  readonly entries?: Readonly<Record<string, string>>;
  readonly manifest?: object;
}

interface Case {
  readonly title: string;
  readonly before: string | Package;
  readonly after: string | Package;
  /** `wire/consumer code direction at: before → after`. */
  readonly want: readonly string[];
}

const client = (members: string, more = ""): string =>
  `${more}\nexport class Client {\n  #secret = 1;\n  private hidden = 2;\n  ${members}\n}`;

const cases: readonly Case[] = [
  // Paths to import from, and names.
  {
    title: "a path to import from",
    before: { code: "export type A = 1;", entries: { "2023-07-01": "export type A = 1;" } },
    after: { code: "export type A = 1;", entries: { "2024-07-01": "export type A = 1;" } },
    want: [
      "breaking/breaking entry-removed - ./2023-07-01: ./2023-07-01 → null",
      "additive/additive entry-added - ./2024-07-01: null → ./2024-07-01",
    ],
  },
  {
    title: "names of types and of values",
    before: "export interface Old { a: 1 }\nexport function gone(): void {}",
    after: "export interface New { a: 1 }\nexport const come = 1;",
    want: [
      "neutral/breaking export-removed - Old: type → null",
      "breaking/breaking export-removed - gone: function → null",
      "neutral/additive export-added - New: null → type",
      "additive/additive export-added - come: null → constant",
    ],
  },
  {
    title: "a class that is a function now",
    before: "export class A {}",
    after: "export function A(): void {}",
    want: ["breaking/breaking export-kind-changed - A: class → function"],
  },
  // What a class does.
  {
    title: "a method",
    before: client("list(): void {}"),
    after: client("get(): void {}"),
    want: [
      "breaking/breaking member-removed output Client.list: () => void → null",
      "additive/additive member-added output Client.get: null → () => void",
    ],
  },
  {
    title: "parameters that must be given and that may be",
    before: client("a(): void {}\n  b(): void {}\n  c(x: string): void {}\n  d(x?: string): void {}\n  e(x: string): void {}"),
    after: client("a(x: string): void {}\n  b(x?: string): void {}\n  c(): void {}\n  d(x: string): void {}\n  e(x = ''): void {}"),
    want: [
      "breaking/breaking parameter-added output Client.a(x): null → string",
      "additive/additive parameter-added output Client.b(x): null → string",
      "breaking/breaking parameter-removed output Client.c(x): string → null",
      "breaking/breaking parameter-optional-changed output Client.d(x): optional → required",
      "additive/additive parameter-optional-changed output Client.e(x): required → optional",
    ],
  },
  {
    title: "what a constructor takes",
    before: "export interface Options { endpoint?: string }\nexport class Client { constructor(options: Options = {}) { void options; } }",
    after:
      "export interface Options { endpoint: string; audience?: string }\nexport class Client { constructor(options: Options) { void options; } }",
    want: [
      "breaking/breaking parameter-optional-changed output new Client(options): optional → required",
      "breaking/breaking optional-changed input Options.endpoint: optional → required",
      "additive/additive member-added input Options.audience: null → string",
    ],
  },
  {
    title: "ways to call",
    before: "export declare function a(x: string): void;\nexport declare function a(x: number): void;",
    after: "export declare function a(x: string): void;",
    want: ["breaking/breaking signature-removed output a: (x: number) => void → null"],
  },
  // Members, by who hands them over.
  {
    title: "a member that came, for callers who hand it over and for those who get it",
    before: "export interface In { a: 1 }\nexport interface Out { a: 1 }\nexport declare function f(x: In): Out;",
    after: "export interface In { a: 1; b: 2; c?: 3 }\nexport interface Out { a: 1; b: 2; c?: 3 }\nexport declare function f(x: In): Out;",
    want: [
      "breaking/breaking member-added input In.b: null → 2",
      "additive/additive member-added input In.c: null → 3",
      "additive/additive member-added output Out.b: null → 2",
      "additive/additive member-added output Out.c: null → 3",
    ],
  },
  {
    title: "a member that can be missing now",
    before: "export interface In { a: 1 }\nexport interface Out { a: 1 }\nexport declare function f(x: In): Out;",
    after: "export interface In { a?: 1 }\nexport interface Out { a?: 1 }\nexport declare function f(x: In): Out;",
    want: [
      "additive/additive optional-changed input In.a: required → optional",
      "breaking/breaking optional-changed output Out.a: required → optional",
    ],
  },
  {
    title: "a type for both, told once and as bad as the worse",
    before: "export interface Body { a?: 1 }\nexport declare function f(x: Body): Body;",
    after: "export interface Body { a: 1 }\nexport declare function f(x: Body): Body;",
    want: ["breaking/breaking optional-changed both Body.a: optional → required"],
  },
  {
    title: "what may not be assigned any more: of no interest where it is handed over",
    before: "export interface In { a: 1 }\nexport interface Out { a: 1 }\nexport declare function f(x: In): Out;",
    after: "export interface In { readonly a: 1 }\nexport interface Out { readonly a: 1 }\nexport declare function f(x: In): Out;",
    want: ["neutral/breaking readonly-changed output Out.a: assignable → readonly"],
  },
  {
    title: "what is imported from several paths, by where it is met; what all of them share is told once",
    before: {
      code: `export interface Shared { a: 1 }\nexport declare class Client { get(): Shared; old(): void }\nexport const data = { v: 1 } as const;`,
      entries: {
        "2023-07-01": `import type { Shared } from "./index.ts";\nexport type { Shared };\nexport declare class Client { constructor(a: string); get(): Shared; old(): void }\nexport const data = { v: 1 } as const;`,
      },
    },
    after: {
      code: `export interface Shared { a: 1; b: 2 }\nexport declare class Client { get(): Shared }\nexport const data = { v: 2 } as const;`,
      entries: {
        "2023-07-01": `import type { Shared } from "./index.ts";\nexport type { Shared };\nexport declare class Client { constructor(a: number); get(): Shared }\nexport const data = { v: 2 } as const;`,
      },
    },
    want: [
      "additive/additive member-added output Shared.b: null → 2",
      "breaking/breaking member-removed output Client.old: () => void → null",
      "breaking/breaking member-removed output 2023-07-01: Client.old: () => void → null",
      "breaking/breaking type-changed input 2023-07-01: new Client(a): string → number",
      "neutral/neutral constant-changed - data: null → null",
      "neutral/neutral constant-changed - 2023-07-01: data: null → null",
    ],
  },
  // Values.
  {
    title: "values of a closed union",
    before: `export type In = "a" | "b";\nexport type Out = "a" | "b";\nexport declare function f(x: In): { state?: Out };`,
    after: `export type In = "a" | "c";\nexport type Out = "a" | "c";\nexport declare function f(x: In): { state?: Out };`,
    want: [
      `breaking/breaking value-removed input In: "b" → null`,
      `additive/additive value-added input In: null → "c"`,
      `neutral/breaking value-removed output Out: "b" → null`,
      `additive/breaking value-added output Out: null → "c"`,
    ],
  },
  {
    title: "values of an open union",
    before: `export type State = "a" | "b" | (string & {});\nexport declare function f(): { state: State };`,
    after: `export type State = "a" | "c" | (string & {});\nexport declare function f(): { state: State };`,
    want: [`neutral/neutral value-removed output State: "b" → null`, `additive/additive value-added output State: null → "c"`],
  },
  {
    title: "an answer that can be missing",
    before: "export declare function f(): { a: string };",
    after: "export declare function f(): { a: string | undefined };",
    want: ["additive/breaking value-added output f.a: null → undefined"],
  },
  {
    title: "types that became wider, narrower, or others",
    before: `export declare function f(a: "x", b: string, c: string): { d: string; e: "x"; f: string };`,
    after: `export declare function f(a: string, b: "x", c: number): { d: "x"; e: string; f: number };`,
    want: [
      `additive/additive type-changed input f(a): "x" → string`,
      `breaking/breaking type-changed input f(b): string → "x"`,
      "breaking/breaking type-changed input f(c): string → number",
      `additive/additive type-changed output f.d: string → "x"`,
      `breaking/breaking type-changed output f.e: "x" → string`,
      "breaking/breaking type-changed output f.f: string → number",
    ],
  },
  {
    title: "alternatives of a union that have the same members",
    before: `export type R = { kind: "done"; value: string } | { kind: "failed"; value: Error };\nexport declare function f(): R;`,
    after: `export type R = { kind: "done"; value: number } | { kind: "failed"; value: Error };\nexport declare function f(): R;`,
    want: ["breaking/breaking type-changed output R.value: string → number"],
  },
  {
    title: "alternatives that came and went beside others with the same members",
    before:
      `export type In = { kind: "a"; x: 1 } | { kind: "b"; x: 1 };\n` +
      `export type Out = { x: string; y?: string } | { x?: string; y: string };\nexport declare function f(x: In): Out;`,
    after: `export type In = { kind: "b"; x: 1 };\nexport type Out = { x: string; y?: string };\nexport declare function f(x: In): Out;`,
    want: [
      `breaking/breaking type-changed input In: { kind: "a"; x: 1 } | { kind: "b"; x: 1 } → { kind: "b"; x: 1 }`,
      "additive/additive type-changed output Out: { x: string; y?: string } | { x?: string; y: string } → { x: string; y?: string }",
    ],
  },
  {
    title: "an object that has become one of two alternatives",
    before: "export interface Scope { a: 1 }\nexport declare function f(x: Scope): void;",
    after: "export type Scope = { a: 1 } | { b: 2 };\nexport declare function f(x: Scope): void;",
    want: ["additive/additive type-changed input Scope: { a: 1 } → { a: 1 } | { b: 2 }"],
  },
  {
    title: "alternatives that tell themselves apart by what is not there, in another order",
    before:
      `export interface A { a: 1 }\nexport interface B { b: 1 }\n` +
      `export declare function f(): { ok: A; error: undefined } | { ok: undefined; error: B } | { ok: B; error: A };`,
    after:
      `export interface B { b: 1 }\nexport interface A { a: 1 }\n` +
      `export declare function f(): { ok: B; error: A } | { ok: undefined; error: B } | { ok: A; error: undefined };`,
    want: [],
  },
  {
    title: "one generic type with different arguments",
    before: `export interface Box<T> { it: T }\nexport declare function f(): Box<"a"> | Box<1>;`,
    after: `export interface Box<T> { it: T }\nexport declare function f(): Box<"a"> | Box<2>;`,
    want: ["breaking/breaking type-changed output Box.it: 1 → 2"],
  },
  {
    title: "what arrays and promises hold; a callback turns the direction",
    before:
      "export interface Out { a: 1 }\nexport declare function f(done: (x: Out) => void): Promise<Array<Out>>;\nexport declare function g(): string[];",
    after:
      "export interface Out { a?: 1 }\nexport declare function f(done: (x: Out) => void): Promise<Array<Out>>;\nexport declare function g(): number[];",
    want: [
      "breaking/breaking optional-changed output Out.a: required → optional",
      "breaking/breaking type-changed output g: string → number",
    ],
  },
  {
    title: "what a callback of callers gets: all of it the other way round",
    before:
      "export declare function a(done: (n: number) => void): void;\nexport declare function b(done: (n?: number) => void): void;\n" +
      "export declare function c(done: () => void): void;\nexport declare function d(done: (n: number) => void): void;\n" +
      "export declare function e(done: { (n: number): void; (n: string): void }): void;",
    after:
      "export declare function a(done: (n?: number) => void): void;\nexport declare function b(done: (n: number) => void): void;\n" +
      "export declare function c(done: (n: number) => void): void;\nexport declare function d(done: () => void): void;\n" +
      "export declare function e(done: { (n: number): void }): void;",
    want: [
      "breaking/breaking parameter-optional-changed input a(done)(n): required → optional",
      "additive/additive parameter-optional-changed input b(done)(n): optional → required",
      "additive/additive parameter-added input c(done)(n): null → number",
      "breaking/breaking parameter-removed input d(done)(n): number → null",
      "additive/additive signature-removed input e(done): (n: string) => void → null",
    ],
  },
  {
    title: "one array instead of any number of values",
    before: "export declare function f(...names: string[]): void;",
    after: "export declare function f(names?: string[]): void;",
    want: ["breaking/breaking type-changed input f(names): ...Array<string> → Array<string>"],
  },
  {
    title: "a type that names itself",
    before: "export interface Node { next?: Node; a: 1 }\nexport declare function f(): Node;",
    after: "export interface Node { next?: Node; a: 2 }\nexport declare function f(): Node;",
    want: ["breaking/breaking type-changed output Node.a: 1 → 2"],
  },
  {
    title: "a type that nothing takes or gives counts for both",
    before: "export interface Alone { a: 1 }",
    after: "export interface Alone { a: 1; b: 2 }",
    want: ["breaking/breaking member-added both Alone.b: null → 2"],
  },
  {
    title: "the data of a constant",
    before: `export const descriptor = { versions: ["1"], get: { path: "/a" } } as const;\nexport const call = (): string => "";`,
    after: `export const descriptor = { versions: ["2"], get: { path: "/b" } } as const;\nexport const call = (): number => 1;`,
    want: ["neutral/neutral constant-changed - descriptor: null → null", "breaking/breaking type-changed output call: string → number"],
  },
  // The manifest.
  {
    title: "engines, dependencies and commands",
    before: {
      code: "export {};",
      manifest: { engines: { node: ">=20.0.0" }, dependencies: { a: "1.0.0", b: "1.0.0" }, bin: { old: "x.js" } },
    },
    after: {
      code: "export {};",
      manifest: { engines: { node: ">=22.19.0" }, dependencies: { b: "1.1.0", c: "1.0.0" }, bin: { new: "x.js" } },
    },
    want: [
      "breaking/neutral engine-changed - node: >=20.0.0 → >=22.19.0",
      "neutral/neutral dependency-removed - a: 1.0.0 → null",
      "neutral/neutral dependency-changed - b: 1.0.0 → 1.1.0",
      "neutral/neutral dependency-added - c: null → 1.0.0",
      "breaking/neutral command-removed - old: old → null",
      "additive/neutral command-added - new: null → new",
    ],
  },
  {
    title: "nothing: what is private or internal, names of parameters, inline for named, utility types, order",
    before:
      "interface Inner { a?: string; b: number }\nexport interface Out { x: Inner; y: Pick<Inner, 'b'> }\n" +
      client("f(a: string): Out { return a as never; }\n  /** @internal */ inner = 1;"),
    after:
      "export interface Out { y: { b: number }; x: { b: number; a?: string } }\n" +
      client("private other(): void {}\n  #more = 2;\n  f(renamed: string): Out { return renamed as never; }"),
    want: [],
  },
];

function write(content: string | Package): string {
  const { code, entries = {}, manifest = {} } = typeof content === "string" ? { code: content } : content;
  const exports = ["index", ...Object.keys(entries)].map(
    (name) => [name === "index" ? "." : `./${name}`, { types: `./dist/${name}.d.ts` }] as const,
  );
  return temporaryFolder({
    "package.json": {
      name: "@contoso/vault",
      version: "1.0.0",
      type: "module",
      exports: Object.fromEntries(exports),
      ...manifest,
    } as never,
    "src/index.ts": code,
    ...Object.fromEntries(Object.entries(entries).map(([name, source]) => [`src/${name}.ts`, source])),
  });
}

function read(packages: readonly (string | Package)[]): PackageApi[] {
  return readPackages({ folders: packages.map(write), companion: () => null, root }).map((api) => {
    if ("code" in api) throw new Error(api.message);
    return api;
  });
}

function brief({ wire, consumer, code, direction, at, before, after }: PackageFinding): string {
  return `${wire}/${consumer} ${code} ${direction ?? "-"} ${at}: ${before} → ${after}`;
}

function findings(before: PackageApi, after: PackageApi): string[] {
  return comparePackages(before, after).findings.map(brief).sort();
}

test("what consumers of a package meet: exactly this", () => {
  const [before, after] = [read(cases.map((each) => each.before)), read(cases.map((each) => each.after))];
  const found = cases.map(({ title }, index) => [title, findings(before[index] as PackageApi, after[index] as PackageApi)]);
  expect(found).toEqual(cases.map(({ title, want }) => [title, [...want].sort()]));
  // The other way round, the same changes are found by the rules that mirror them.
  const seen = (text: string): string => text.replace(/^\S+ /, "");
  for (const [index, { title, want }] of cases.entries()) {
    const back = findings(after[index] as PackageApi, before[index] as PackageApi).map(seen);
    const mirrored = want.map((line) => {
      const [, code = "", rest, was, is] = /^\S+ (\S+) (\S+ (?:[\d-]+: )?.+?): (.*) → (.*)$/.exec(line) ?? [];
      return `${packageRules[code as PackageRuleCode].mirror} ${rest}: ${is} → ${was}`;
    });
    expect([title, back.sort()]).toEqual([title, mirrored.sort()]);
  }
});

test("each rule has a case", () => {
  const covered = new Set(cases.flatMap(({ want }) => want.map((line) => line.split(" ")[1])));
  const mirrors: string[] = [...covered].map((code) => packageRules[code as PackageRuleCode].mirror);
  expect(Object.keys(packageRules).filter((code) => !covered.has(code) && !mirrors.includes(code))).toEqual([]);
});

describe("packages that are generated", () => {
  test("differ from themselves in nothing, and a core beside them counts as theirs", () => {
    const generated = join(root, "generated");
    const core = (folder: string) => (name: string) => (name === "@pecgen/core" ? folder : null);
    const older = temporaryFolder({
      "package.json": {
        name: "@pecgen/core",
        version: "0.0.9",
        type: "module",
        exports: { "./codegen/v1": { types: "./dist/v1.d.ts" } },
      } as never,
      "src/v1.ts": "export interface ListOptions { onlyThen?: string }",
    });
    const of = (companion: string): PackageApi => {
      const [api] = readPackages({ folders: [join(generated, "providers/keyvault")], companion: core(companion), root });
      if (api === undefined || "code" in api) throw new Error(api?.message);
      return api;
    };
    expect(findings(of(join(generated, "core")), of(join(generated, "core")))).toEqual([]);
    const moved = findings(of(older), of(join(generated, "core")));
    expect(moved).toContain("breaking/breaking member-removed input ListOptions.onlyThen: string → null");
    expect(moved.filter((line) => line.includes(" export-"))).toEqual([]);
  });
});
