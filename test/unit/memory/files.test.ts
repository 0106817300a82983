import { expect, test } from "vitest";
import { sha256 } from "../../../generator/lib/hash.ts";
import { keptIn } from "../../../generator/lib/kept.ts";
import { keepFiles, recallFiles } from "../../../generator/memory/files.ts";
import type { FormattedFile } from "../../../generator/publish/virtual-file.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { fc } from "../../support/properties.ts";

const file = (path: string, text: string, draft = text): FormattedFile => ({
  path,
  text,
  owner: "vault",
  draft: sha256(draft),
  sha256: sha256(text),
});

test("files come back as they were, whatever is in them", () => {
  const kept = keptIn(temporaryFolder());
  // What is not Unicode cannot be in a file.
  const text = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text)), (parts) => {
      const files = parts.map((part) => file(...part));
      keepFiles(kept, "vault", "made of", files);
      expect(recallFiles(kept, "vault", "made of")).toEqual(files);
      expect(recallFiles(kept, "vault", "made of others")).toBeNull();
    }),
  );
});

test("where a file was copied from is of no interest any more", () => {
  const kept = keptIn(temporaryFolder());
  keepFiles(kept, "vault", "q", [{ ...file("a.ts", "let a;\n"), copiedFrom: "templates/a.ts" }]);
  expect(recallFiles(kept, "vault", "q")).toEqual([file("a.ts", "let a;\n")]);
  expect(recallFiles(kept, "core", "q")).toBeNull();
});
