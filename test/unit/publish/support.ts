import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { sha256 } from "../../../generator/lib/hash.ts";
import type { Manifest, ManifestHeader } from "../../../generator/publish/manifest.ts";
import type { FormattedFile, VirtualFile } from "../../../generator/publish/virtual-file.ts";

export const header: ManifestHeader = {
  generator: { name: "pecgen", version: "1.0.0" },
  inputs: sha256("inputs"),
  tool: sha256("tool"),
  owners: {},
  formatter: "none",
};

/** A fresh folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pecgen-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** `{ "a/b.ts": "text" }` as emitted files. */
export function emitted(texts: Record<string, string>, owner = "core"): VirtualFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text, owner }));
}

/** The same as if the formatter had nothing to do. */
export function formatted(texts: Record<string, string>, owner = "core"): FormattedFile[] {
  return emitted(texts, owner).map((file) => ({ ...file, draft: sha256(file.text), sha256: sha256(file.text) }));
}

export function manifestOf(files: readonly FormattedFile[]): Manifest {
  return {
    schemaVersion: 1,
    ...header,
    files: files.map(({ path, draft, sha256: hash, owner }) => ({ path, draft, sha256: hash, owner })),
  };
}

export function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Everything below a folder: texts of files, `-> target` of links, `null` of empty folders. */
export function tree(root: string, below = ""): Record<string, string | null> {
  const found: Record<string, string | null> = {};
  for (const name of readdirSync(join(root, below)).sort()) {
    const path = below === "" ? name : `${below}/${name}`;
    const there = lstatSync(join(root, path));
    if (there.isSymbolicLink()) found[path] = `-> ${readlinkSync(join(root, path))}`;
    else if (!there.isDirectory()) found[path] = readFileSync(join(root, path), "utf8");
    else Object.assign(found, readdirSync(join(root, path)).length === 0 ? { [path]: null } : tree(root, path));
  }
  return found;
}

/** The same without our manifest. */
export function files(root: string): Record<string, string | null> {
  const { "manifest.json": _, ...rest } = tree(root);
  return rest;
}

/** Waits until a run makes its lock. */
export function locked(folder: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, (_, name) => {
      if (name !== ".pecgen.lock") return;
      watcher.close();
      resolve();
    });
  });
}
