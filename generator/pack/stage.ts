import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.ts";
import { filesIn, keepOwnSources, pointMapsAtSources } from "./maps.ts";
import { nameAsJavaScript, reachedDeclarations } from "./specifiers.ts";

export interface Staged {
  /** The generated package. */
  readonly source: string;
  /** Its compiled declarations. */
  readonly declarations: string;
  /** The repository, whose licence and changelog every package has. */
  readonly root: string;
  /** A folder to put the package together in; not there yet. */
  readonly stage: string;
}

/** Puts a package together as it is published: what can be imported or run, and the sources that its maps lead to. */
export async function stagePackage({ source, declarations, root, stage }: Staged): Promise<void> {
  mkdirSync(stage, { recursive: true });
  for (const name of ["package.json", "README.md", "src"]) cpSync(join(source, name), join(stage, name), { recursive: true });
  for (const name of ["LICENSE", "CHANGELOG.md"]) if (existsSync(join(root, name))) cpSync(join(root, name), join(stage, name));
  cpSync(declarations, join(stage, "dist"), { recursive: true });
  const dist = join(stage, "dist");
  for (const file of filesIn(dist, ".d.ts")) nameAsJavaScript(join(dist, file));
  pointMapsAtSources(dist);
  dropUnreached(stage);
  await bundle(stage, join(root, "node_modules"));
  const led = keepOwnSources(stage);
  for (const file of filesIn(join(stage, "src"), ".ts")) if (!led.has(`src/${file}`)) rmSync(join(stage, "src", file));
}

function dropUnreached(stage: string): void {
  const { exports } = JSON.parse(readFileSync(join(stage, "package.json"), "utf8")) as { exports: Record<string, { types?: string }> };
  const reached = reachedDeclarations(
    stage,
    Object.values(exports).flatMap(({ types }) => types ?? []),
  );
  for (const file of filesIn(join(stage, "dist"), ".d.ts")) {
    if (reached.has(`dist/${file}`)) continue;
    for (const path of [file, `${file}.map`]) rmSync(join(stage, "dist", path), { force: true });
  }
}
