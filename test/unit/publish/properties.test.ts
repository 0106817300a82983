import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { byCodeUnit } from "../../../generator/lib/compare.ts";
import { publish } from "../../../generator/publish/publish.ts";
import { fc } from "../../support/properties.ts";
import { files, formatted, header, put, temporaryFolder, tree } from "./support.ts";

type Texts = Readonly<Record<string, string>>;
type Step =
  | { readonly kind: "publish"; readonly wanted: Texts; readonly force: boolean; readonly keep: readonly string[] }
  /** Somebody else writes, links or deletes a file. */
  | { readonly kind: "write"; readonly path: string; readonly text: string }
  | { readonly kind: "link" | "delete"; readonly path: string };

/** What has to be below the root, said without looking at how it gets there. */
interface World {
  readonly disk: Map<string, string>;
  /** What was last written by a run, where it is still the run's to change. */
  readonly ours: Map<string, string>;
}

const paths = ["a.ts", "b.ts", "x/a.ts", "x/b.ts", "x/y/c.ts", "z/a.ts"];
const path = fc.constantFrom(...paths);
const text = fc.constantFrom("one", "two", "three");
const ownerOf = (file: string): string => (file.startsWith("x/") ? "x" : "core");

const wanted = fc.dictionary(path, text, { maxKeys: 6, noNullPrototype: true });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("publish" as const),
      wanted,
      force: fc.boolean(),
      keep: fc.constantFrom<readonly string[]>([], [], ["x"]),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("write" as const), path, text }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("link" as const, "delete" as const), path }) },
);

/** One run over the model; the paths that it has to report. */
function expected({ disk, ours }: World, { wanted: texts, force, keep }: Extract<Step, { kind: "publish" }>): string[] {
  const reported: string[] = [];
  for (const file of paths) {
    if (keep.includes(ownerOf(file))) continue;
    const [there, mine, next] = [disk.get(file), ours.get(file), texts[file]];
    const free = there === undefined || there === mine || there === next || force;
    if (next === undefined && mine === undefined) continue;
    // A link in the place of a file that nobody wants any more is none of ours.
    if (next === undefined && there?.startsWith("-> ") === true) ours.delete(file);
    else if (!free) reported.push(file);
    else if (next === undefined) (disk.delete(file), ours.delete(file));
    else (disk.set(file, next), ours.set(file, next));
  }
  return reported;
}

function carryOut(root: string, outside: string, { disk, ours }: World, one: Step): void {
  switch (one.kind) {
    case "write":
      rmSync(join(root, one.path), { force: true });
      put(root, one.path, one.text);
      disk.set(one.path, one.text);
      return;
    case "delete":
      rmSync(join(root, one.path), { force: true });
      disk.delete(one.path);
      return;
    case "link":
      rmSync(join(root, one.path), { force: true });
      mkdirSync(dirname(join(root, one.path)), { recursive: true });
      symlinkSync(join(outside, "theirs.txt"), join(root, one.path));
      disk.set(one.path, `-> ${join(outside, "theirs.txt")}`);
      return;
    case "publish": {
      const given = Object.entries(one.wanted).flatMap(([file, content]) => formatted({ [file]: content }, ownerOf(file)));
      const reported = expected({ disk, ours }, one);
      const result = publish({ root, files: given, header, force: one.force, keepOwners: one.keep });
      expect(result.diagnostics.map(({ message }) => message.split(" ")[0] ?? "").sort(byCodeUnit)).toEqual(reported.sort(byCodeUnit));
      // The second time there is nothing left to do.
      expect(publish({ root, files: given, header, force: one.force, keepOwners: one.keep })).toMatchObject({ written: [], deleted: [] });
    }
  }
}

test("whatever was edited, deleted, linked and published before, a run changes its own files and no other", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 12 }), (steps) => {
      const [root, outside] = [temporaryFolder(), temporaryFolder()];
      put(root, "x/mine.txt", "mine");
      put(outside, "theirs.txt", "theirs");
      const world: World = { disk: new Map([["x/mine.txt", "mine"]]), ours: new Map() };
      for (const one of steps) {
        carryOut(root, outside, world, one);
        const found = Object.entries(files(root)).filter(([, content]) => content !== null);
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(world.disk));
      }
      expect(tree(outside)).toEqual({ "theirs.txt": "theirs" });
    }),
    { numRuns: 150 },
  );
});
