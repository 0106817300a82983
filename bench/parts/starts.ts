import { join } from "node:path";
import { installedPackages } from "../lib/installed.ts";
import type { Report } from "../lib/report.ts";
import { inTurn } from "../lib/run.ts";
import { cpu, wall } from "../lib/statistics.ts";

/** How long the command line takes to say something, beside a Node.js that does nothing. */
export function starts(rounds: number): Report {
  const folder = installedPackages();
  const pec = join(folder, "node_modules", "@pecgen", "cli", "dist", "pec.js");
  const node = process.execPath;
  const runs = inTurn(rounds * 3, {
    "node -e 0": [node, "-e", "0"],
    "pec --help": [node, pec, "--help"],
    "pec types": [node, pec, "types"],
  });
  const floor = cpu(runs["node -e 0"]);
  const ratio = (name: keyof typeof runs): number => cpu(runs[name]) / floor;
  return {
    title: "Start of the command line",
    method: `Whole processes, medians of ${rounds * 3}, in turn.`,
    tables: [
      {
        columns: ["command", "CPU ms", "wall ms", "CPU × node -e 0"],
        rows: (Object.keys(runs) as Array<keyof typeof runs>).map((name) => [name, cpu(runs[name]), wall(runs[name]), ratio(name)]),
      },
    ],
    targets: (["pec --help", "pec types"] as const).map((name) => ({
      what: `${name} over node -e 0`,
      measured: ratio(name),
      atMost: 2,
      unit: "×",
      limitedBy: "Reading the arguments and the list of commands; nothing of the transport or the facade is loaded.",
    })),
  };
}
