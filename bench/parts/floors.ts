import { join } from "node:path";
import { repository } from "../lib/places.ts";
import type { Table } from "../lib/report.ts";
import { inTurn } from "../lib/run.ts";
import { scratch } from "../lib/scratch.ts";
import { cpu, wall } from "../lib/statistics.ts";

/** What the least of a generator's work costs here: below this nobody gets who does it. */
export function floors(project: string, rounds: number): Table {
  const probe = join(repository, "bench", "probes", "floor.mjs");
  const does = (work: string, folder = "", other = ""): string[] => [process.execPath, probe, work, folder, other];
  const slices = join(project, "specs", "slices");
  const runs = inTurn(rounds, {
    "node -e 0": [process.execPath, "-e", "0"],
    "read and parse all slices": does("parse", slices),
    "and write as much text as was read": does("write", slices, scratch("floor")),
    "hash all slices and all that was generated": does("hash", slices, join(project, "generated")),
    "import ts-morph": does("ts-morph"),
  });
  return {
    title: "Floors",
    columns: ["a process that does only this", "wall ms", "CPU ms"],
    rows: Object.entries(runs).map(([name, all]) => [name, wall(all), cpu(all)]),
  };
}
