import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keepWhileUntouched, looksOf, noteIfUntouched, type Looks } from "../../../generator/lib/untouched.ts";
import { temporaryFolder } from "../publish/support.ts";

const later = (): number => Date.now() + 60_000;
const note = { files: 2 };
const question = { output: "here" };

/** A folder with a file in a folder, and a place where something may come; all of it kept in mind. */
function kept(): { root: string; store: string } {
  const root = temporaryFolder();
  mkdirSync(join(root, "inner"));
  writeFileSync(join(root, "inner", "a.json"), "one");
  const store = join(temporaryFolder(), "below", "store");
  keepWhileUntouched(store, question, looksOf(root, ["inner", "inner/a.json", ".lock"], later) as Looks, note);
  return { root, store };
}

test("the note is there as long as nothing was touched", () => {
  const { root, store } = kept();
  expect(noteIfUntouched(store, question, root)).toEqual(note);
  readFileSync(join(root, "inner", "a.json"));
  expect(noteIfUntouched(store, question, root)).toEqual(note);
});

test.each<[string, (root: string) => void]>([
  ["a file was written", (root) => writeFileSync(join(root, "inner", "a.json"), "two")],
  ["a file was written with what it held", (root) => writeFileSync(join(root, "inner", "a.json"), "one")],
  [
    "a file was written and its time put back",
    (root) => (writeFileSync(join(root, "inner", "a.json"), "two"), utimesSync(join(root, "inner", "a.json"), 1, 1)),
  ],
  ["a file got other rights", (root) => chmodSync(join(root, "inner", "a.json"), 0o600)],
  ["a file went", (root) => rmSync(join(root, "inner", "a.json"))],
  ["a file came", (root) => writeFileSync(join(root, "inner", "b.json"), "")],
  ["a folder came", (root) => mkdirSync(join(root, "inner", "b"))],
  ["a file was replaced by another of its size", (root) => renameInto(root, "two")],
  ["a link stands for a file", (root) => (rmSync(join(root, "inner", "a.json")), symlinkSync("/dev/null", join(root, "inner", "a.json")))],
  ["a file came where none was", (root) => writeFileSync(join(root, ".lock"), "")],
  ["the folder went", (root) => rmSync(root, { recursive: true })],
])("%s: no note", (_, touch) => {
  const { root, store } = kept();
  touch(root);
  expect(noteIfUntouched(store, question, root)).toBeNull();
});

test("a copy of the folder is another one", () => {
  const { store } = kept();
  expect(noteIfUntouched(store, question, kept().root)).toBeNull();
});

test("the answer to another question is none", () => {
  const { root, store } = kept();
  expect(noteIfUntouched(store, { output: "there" }, root)).toBeNull();
});

test("what was touched a moment ago has no look yet", () => {
  const root = temporaryFolder();
  writeFileSync(join(root, "a.json"), "one");
  expect(looksOf(root, ["a.json"])).toBeNull();
  expect(looksOf(root, ["nothing"])?.size).toBe(1);
});

test.each([[""], ["null"], ["{}"], ["{}\n"], ["{}\nno look"], ["not JSON\nnothing\0absent"]])("a broken store, %j, has no note", (text) => {
  const { root, store } = kept();
  writeFileSync(store, text);
  expect(noteIfUntouched(store, question, root)).toBeNull();
});

test("a store that cannot be written is no error", () => {
  const root = temporaryFolder();
  writeFileSync(join(root, "file"), "x");
  expect(() => keepWhileUntouched(join(root, "file", "below"), question, new Map(), note)).not.toThrow();
});

function renameInto(root: string, text: string): void {
  writeFileSync(join(root, "other"), text);
  renameSync(join(root, "other"), join(root, "inner", "a.json"));
}
