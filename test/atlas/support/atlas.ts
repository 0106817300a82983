import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atlas } from "../../../generator/commands/atlas.ts";
import type { Atlas } from "../../../generator/atlas/types.ts";
import type { Terminal } from "../../../generator/commands/terminal.ts";
import type { Json } from "../../../generator/lib/json.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { root } from "../../support/repository.ts";

/** A page, and what it was made with. */
export interface MadeAtlas {
  readonly page: string;
  readonly data: Atlas;
  readonly code: number;
  readonly said: string;
}

/** What `pecgen atlas` makes of a folder of definitions. */
async function atlasOf(specs: string): Promise<MadeAtlas> {
  const said: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), "pecgen-atlas-"));
  const file = join(folder, "atlas.html");
  const terminal: Terminal = {
    cwd: root,
    out: (text) => void said.push(text),
    err: (text) => void said.push(text),
    errIsTerminal: false,
    color: false,
    outIsColored: false,
    annotations: false,
    usage: () => ({ milliseconds: 0, cpuMilliseconds: 0, peakMegabytes: 0 }),
  };
  const code = await atlas(terminal, { root, config: { specs: "specs", output: "generated", pins: {} }, specs, out: file });
  const page = readFileSync(file, "utf8");
  rmSync(folder, { recursive: true });
  const [, json = "null"] = /id="data">(.*?)<\/script>/s.exec(page) ?? [];
  return { page, data: JSON.parse(json) as Atlas, code, said: said.join("") };
}

export function committedAtlas(): Promise<MadeAtlas> {
  return atlasOf(join(root, "specs"));
}

export function atlasIn(files: Readonly<Record<string, Json>>): Promise<MadeAtlas> {
  return atlasOf(
    temporaryFolder(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, JSON.stringify(content, null, 2)]))),
  );
}
