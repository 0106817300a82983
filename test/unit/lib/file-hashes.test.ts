import { chmodSync, mkdirSync, readFileSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readingHashes, rememberedHashes } from "../../../generator/lib/file-hashes.ts";
import { sha256 } from "../../../generator/lib/hash.ts";
import { temporaryFolder } from "../publish/support.ts";

const later = (): number => Date.now() + 60_000;

/** A folder with one file whose hash is remembered, and a memory that would be wrong about it if it were believed. */
function remembered(): { file: string; store: string } {
  const folder = temporaryFolder();
  const file = join(folder, "a.json");
  const store = join(folder, "hashes.json");
  writeFileSync(file, "one");
  const hashes = rememberedHashes(store, later);
  expect(hashes.of(file)).toBe(sha256("one"));
  hashes.save();
  expect(readFileSync(store, "utf8")).toContain(sha256("one"));
  writeFileSync(store, readFileSync(store, "utf8").replace(sha256("one"), "from memory"));
  return { file, store };
}

test("a file that was not touched is not read again", () => {
  const { file, store } = remembered();
  expect(rememberedHashes(store, later).of(file)).toBe("from memory");
});

test.each<[string, (file: string) => void]>([
  ["was written", (file) => writeFileSync(file, "two")],
  ["got another size", (file) => writeFileSync(file, "longer")],
  ["was written and its time put back", (file) => (writeFileSync(file, "two"), utimesSync(file, 1, 1))],
  ["got other rights", (file) => chmodSync(file, 0o600)],
])("a file that %s is read", (_, touch) => {
  const { file, store } = remembered();
  touch(file);
  expect(rememberedHashes(store, later).of(file)).toBe(sha256(readFileSync(file)));
});

test("a file that was touched a moment ago is not remembered", () => {
  const folder = temporaryFolder();
  const file = join(folder, "a.json");
  const store = join(folder, "hashes.json");
  writeFileSync(file, "one");
  const hashes = rememberedHashes(store);
  expect(hashes.of(file)).toBe(sha256("one"));
  hashes.save();
  expect(() => readFileSync(store)).toThrow(/ENOENT/);
});

test.each([["not JSON"], ['{"a":1}'], ["[1]"], ["null"]])("a broken memory, %s, is no memory", (text) => {
  const { file, store } = remembered();
  writeFileSync(store, text);
  expect(rememberedHashes(store, later).of(file)).toBe(sha256("one"));
});

test.each([
  ["reading", () => readingHashes],
  ["remembering", (folder: string) => rememberedHashes(join(folder, "hashes.json"), later)],
] as const)("%s: what is not a file has no hash", (_, make) => {
  const folder = temporaryFolder();
  const hashes = make(folder);
  writeFileSync(join(folder, "file"), "x");
  mkdirSync(join(folder, "folder"));
  symlinkSync(join(folder, "file"), join(folder, "link"));
  for (const name of ["nothing", "folder", "link", "file/below"]) expect(hashes.of(join(folder, name)), name).toBeNull();
});

test("a memory that cannot be kept is no error", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "x");
  const hashes = rememberedHashes(join(folder, "file", "below", "hashes.json"), later);
  expect(hashes.of(join(folder, "file"))).toBe(sha256("x"));
  expect(() => hashes.save()).not.toThrow();
});

test("a file that is larger than any of ours is known by its size and never read", () => {
  const path = join(temporaryFolder(), "huge");
  writeFileSync(path, "");
  truncateSync(path, 2 ** 40);
  for (const hashes of [readingHashes, rememberedHashes(join(temporaryFolder(), "store"))])
    expect(hashes.of(path)).toBe(`${2 ** 40} bytes`);
});
