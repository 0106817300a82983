import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { install, repository } from "./places.ts";
import { run } from "./run.ts";
import { scratch } from "./scratch.ts";

let installed: string | undefined;

/** A project in which every packed package is installed, as a user would have it: one for the whole run. */
export function installedPackages(): string {
  return (installed ??= installPackages());
}

function installPackages(): string {
  const folder = scratch("installed");
  const tarballs = join(folder, "tarballs");
  mkdirSync(tarballs);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "installed", private: true, type: "module" }));
  run([process.execPath, join(repository, "generator", "main.mjs"), "pack", "--out", tarballs]);
  const { devDependencies } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  install(
    folder,
    `@azure/core-rest-pipeline@${devDependencies["@azure/core-rest-pipeline"]}`,
    ...readdirSync(tarballs).map((file) => join(tarballs, file)),
  );
  return folder;
}
