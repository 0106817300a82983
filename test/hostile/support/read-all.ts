/**
 * A process with little memory that reads folders, one after the other, with each command: `read-all.ts <folder>...`.
 * A folder holds `specs`; `output` and `slices` are written. It says a line for each, so that the one it dies of is known.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "../../../generator/commands/inspect.ts";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.ts";
import { readSurfaces } from "../../../generator/facts/surface.ts";
import { contractsOf } from "../../../generator/model/contract/contract.ts";
import { isOpened, openSpecs } from "../../../generator/spec/open.ts";
import { sync } from "../../../generator/sync/sync.ts";
import { generated } from "./states.ts";

export interface Said {
  readonly folder: string;
  readonly generate: { readonly code: number; readonly diagnostics: readonly Diagnostic[] };
  readonly inspect: { readonly code: number; readonly diagnostics: readonly Diagnostic[]; readonly types: readonly string[] };
  /** Resource types of the contracts, which drift compares. */
  readonly contracts: readonly string[];
  readonly sync: { readonly diagnostics: readonly Diagnostic[]; readonly files: readonly string[] };
}

for (const folder of process.argv.slice(2)) {
  const specs = join(folder, "specs");
  const made = await generated({ specs, output: join(folder, "output") }, { keepGoing: true });
  let printed = "";
  const code = await inspect(
    {
      cwd: folder,
      out: (text) => void (printed += text),
      err: () => undefined,
      errIsTerminal: false,
      color: false,
      outIsColored: false,
      annotations: false,
      usage: () => ({ milliseconds: 0, cpuMilliseconds: 0, peakMegabytes: 0 }),
    },
    { specs, json: true },
  );
  const { surfaces, diagnostics } = JSON.parse(printed) as { surfaces: Array<{ resourceType: string }>; diagnostics: Diagnostic[] };
  const opened = openSpecs(specs);
  const contracts = isOpened(opened) ? contractsOf(opened.specs, readSurfaces(opened.specs, opened.documents)) : [];
  const checkouts = [{ folder: specs, source: { origin: "upstream", commit: null, license: null } }];
  const synced = existsSync(join(specs, "manifest.json"))
    ? { diagnostics: [], manifest: { files: [] } }
    : await sync({ specs: join(folder, "slices"), checkouts, versions: "default", prune: false });
  const said: Said = {
    folder,
    generate: { code: made.code, diagnostics: (JSON.parse(made.said) as { diagnostics: Diagnostic[] }).diagnostics },
    inspect: { code, diagnostics, types: surfaces.map(({ resourceType }) => resourceType) },
    contracts: contracts.map(({ resourceType }) => resourceType),
    sync: { diagnostics: synced.diagnostics, files: synced.manifest.files.map(({ path }) => path) },
  };
  process.stdout.write(`${JSON.stringify(said)}\n`);
}
