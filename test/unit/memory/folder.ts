import { rmSync } from "node:fs";
import { join } from "node:path";
import { findInputs, inputHashes } from "../../../generator/inputs.ts";
import { sha256 } from "../../../generator/lib/hash.ts";
import { keptIn } from "../../../generator/lib/kept.ts";
import { stopwatch } from "../../../generator/lib/stopwatch.ts";
import { readProviders, type ReadResult } from "../../../generator/memory/providers.ts";
import { temporaryFolder, writeFiles } from "../../support/folder.ts";
import { bytesOf, type Files } from "../../support/reading.ts";

/** A folder of definitions that changes between runs, with what they keep. */
export interface ChangingFolder {
  /** Makes the folder hold these files and no others. */
  hold(files: Files): void;
  /** Reads it, believing what was kept or not. */
  read(how?: "fresh"): ReadResult;
}

export function changingFolder(pins: Readonly<Record<string, string>> = {}): ChangingFolder {
  const root = temporaryFolder();
  const kept = keptIn(join(root, "kept"));
  let held: Files = {};
  return {
    hold(files) {
      for (const path of Object.keys(held)) if (!Object.hasOwn(files, path)) rmSync(join(root, "specs", path));
      writeFiles(join(root, "specs"), files);
      held = files;
    },
    read(how) {
      const { specs: hashes } = inputHashes(root, "specs", findInputs(root, "specs"));
      const question = JSON.stringify(pins);
      return readProviders({ specs: join(root, "specs"), pins, hashes, kept, question, fresh: how === "fresh", watch: stopwatch() });
    },
  };
}

/** All that a run makes of what was read, to compare. */
export function outcomeOf({ providers, read }: ReadResult): unknown {
  return {
    providers: providers.map(({ named, ...summary }) => ({ ...summary, named: named() })),
    diagnostics: read.diagnostics,
  };
}

/** Slugs of the providers that were read, not remembered. */
export function readAgain({ read }: ReadResult): string[] {
  return read.named.map(({ slug }) => slug);
}

/** With the manifest of slices, as sync would have written it. */
export function asSlices(documents: Files, quirks: Files = {}, types: readonly object[] = []): Files {
  const files = Object.entries(documents).map(([path, content]) => {
    const hash = sha256(bytesOf(content));
    return { path, source: 0, original: hash, slice: hash };
  });
  return {
    "manifest.json": { schemaVersion: 1, sources: [{ origin: "here", commit: null, license: null }], types: types as never, files },
    ...Object.fromEntries(Object.entries(documents).map(([path, content]) => [`slices/${path}`, content])),
    ...Object.fromEntries(Object.entries(quirks).map(([path, content]) => [`quirks/${path}`, content])),
  };
}
