import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../generator/lib/hash.ts";
import { toJsonText } from "../../generator/lib/json.ts";
import type { SpecManifest } from "../../generator/spec/manifest.ts";
import { repository } from "./places.ts";
import { run, type Run } from "./run.ts";
import { scratch } from "./scratch.ts";

interface Generated {
  readonly usage: { readonly peakMegabytes: number };
  readonly timings: Readonly<Record<string, number>>;
  readonly written: readonly string[];
  readonly types: number;
  readonly versions: number;
}

export type Measured = Run & { readonly generated: Generated };

/** A copy of the project that a bench may change. */
export interface ProjectCopy {
  readonly folder: string;
  command(...argv: readonly string[]): string[];
  generate(...flags: readonly string[]): Measured;
  /** Without what was generated, and without what was kept where that is said. */
  clean(what: "output" | "output and caches"): void;
  /** Writes another text of a slice, and into the manifest that it is one. */
  writeSlice(path: string, text: string): void;
}

/** @param specs - whether the committed definitions are copied, or none */
export function copyOfProject(specs: "committed" | "none"): ProjectCopy {
  const folder = scratch("project");
  const parts = [
    "generator",
    "templates",
    "package.json",
    "package-lock.json",
    "pecgen.config.ts",
    ...(specs === "committed" ? ["specs"] : []),
  ];
  for (const part of parts) cpSync(join(repository, part), join(folder, part), { recursive: true });
  // Its own folder: what is cached there is the copy's.
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(join(repository, "node_modules"))) {
    if (name !== ".cache") symlinkSync(join(repository, "node_modules", name), join(folder, "node_modules", name));
  }
  if (specs === "none") writeFileSync(join(folder, "pecgen.config.ts"), "export default {};\n");
  const command = (...argv: readonly string[]): string[] => [process.execPath, join(folder, "generator", "main.mjs"), ...argv];
  return {
    folder,
    command,
    clean(what) {
      const paths = what === "output" ? ["generated"] : ["generated", join("node_modules", ".cache")];
      for (const path of paths) rmSync(join(folder, path), { recursive: true, force: true });
    },
    writeSlice(path, text) {
      const manifestFile = join(folder, "specs", "manifest.json");
      const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as SpecManifest;
      const files = manifest.files.map((entry) => (entry.path === path ? { ...entry, slice: sha256(text) } : entry));
      writeFileSync(join(folder, "specs", "slices", path), text);
      writeFileSync(manifestFile, toJsonText({ ...manifest, files }));
    },
    generate(...flags) {
      const measured = run(command("generate", "--json", "--timings", ...flags), { cwd: folder });
      return { ...measured, generated: JSON.parse(measured.output) as Generated };
    },
  };
}
