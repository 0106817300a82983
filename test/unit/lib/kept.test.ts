import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sha256 } from "../../../generator/lib/hash.ts";
import { keptIn } from "../../../generator/lib/kept.ts";
import { temporaryFolder } from "../../support/folder.ts";

test("a text is the answer to its question", () => {
  const kept = keptIn(join(temporaryFolder(), "not", "there", "yet"));
  expect(kept.names()).toEqual([]);
  expect(kept.read("vault", "one")).toBeNull();
  kept.write("vault", "one", "a\nb é 🌍\n");
  expect(kept.names()).toEqual(["vault"]);
  expect(kept.read("vault", "one")).toBe("a\nb é 🌍\n");
  for (const other of ["on", "one\na", "", "two"]) expect(kept.read("vault", other)).toBeNull();
  expect(kept.read("other", "one")).toBeNull();
  kept.write("vault", "two", "");
  expect(kept.read("vault", "one")).toBeNull();
  expect(kept.read("vault", "two")).toBe("");
});

test("what nobody wants is forgotten", () => {
  const folder = temporaryFolder();
  const kept = keptIn(folder);
  for (const name of ["a", "b", "c"]) kept.write(name, "", name);
  writeFileSync(join(folder, "a.1234.tmp"), "of a run that was killed");
  kept.retain(new Set(["b", "d"]));
  expect(kept.names()).toEqual(["b"]);
});

test.each([
  ["cut short", (text: string) => text.slice(0, -3)],
  ["changed", (text: string) => text.replace(/.$/, "!")],
  ["the answer to another question", (text: string) => text.replace(sha256("one"), sha256("two"))],
  ["empty", () => ""],
  ["without a checksum", (text: string) => text.slice(text.indexOf("\n") + 1)],
  ["one line", (text: string) => text.replaceAll("\n", " ")],
])("a damaged text is none, and is replaced: %s", (_, damage) => {
  const folder = temporaryFolder();
  const kept = keptIn(folder);
  kept.write("vault", "one", "a text");
  writeFileSync(join(folder, "vault"), damage(readFileSync(join(folder, "vault"), "utf8")));
  for (const question of ["one", "two", ""]) expect(kept.read("vault", question)).toBeNull();
  kept.write("vault", "one", "a text");
  expect(kept.read("vault", "one")).toBe("a text");
});

test("a place that cannot be written does no harm", () => {
  const folder = temporaryFolder({ file: "in the way" });
  const blocked = keptIn(join(folder, "file"));
  blocked.write("vault", "one", "text");
  blocked.retain(new Set());
  expect([blocked.names(), blocked.read("vault", "one")]).toEqual([[], null]);

  const kept = keptIn(join(folder, "kept"));
  mkdirSync(join(folder, "kept", "vault", "full"), { recursive: true });
  kept.write("vault", "one", "text");
  kept.retain(new Set());
  expect(kept.read("vault", "one")).toBeNull();
  expect(readdirSync(join(folder, "kept"))).toEqual(["vault"]);
  rmSync(join(folder, "kept"), { recursive: true });
  kept.write("vault", "one", "text");
  expect(kept.read("vault", "one")).toBe("text");
});
