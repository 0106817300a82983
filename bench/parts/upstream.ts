import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { upstream } from "../lib/places.ts";
import { copyOfProject } from "../lib/project.ts";
import type { Report } from "../lib/report.ts";
import { run, tellingPeak, type Run } from "../lib/run.ts";
import { discard, scratch } from "../lib/scratch.ts";
import { cpu, median, peak, wall } from "../lib/statistics.ts";
import { wholeUpstream } from "../lib/upstream.ts";

const words = "privateEndpointConnections|privateLinkResources";
const limit =
  "It reads what grep reads of the definitions, then parses those with our paths and reads their interfaces, which grep does not.";

/** What it takes to find our definitions in a checkout as large as the whole public repository. */
export function upstreamPart(rounds: number): Report {
  if (!existsSync(upstream)) throw new Error(`The definitions to make a checkout of are not at ${upstream}.`);
  const checkout = scratch("upstream");
  const project = copyOfProject("none");
  try {
    const tree = wholeUpstream(checkout);
    const specs = join(project.folder, "specs");
    const sync = tellingPeak(project.command("sync", "--from", checkout, "--specs", specs, "--json"));
    const commands = {
      "grep -rlE of the two words": ["grep", "-rlE", words, checkout],
      "sync, from nothing": sync,
      "sync, nothing new": sync,
      "inspect of every version": tellingPeak(project.command("inspect", "--specs", checkout, "--json")),
      "drift of every pair of versions": tellingPeak(project.command("drift", "--all", "--specs", checkout, "--json")),
    };
    type Name = keyof typeof commands;
    const names = Object.keys(commands) as Name[];
    const runs = Object.fromEntries(names.map((name) => [name, [] as Run[]])) as Record<Name, Run[]>;
    // The first round fills the page cache, and does not count.
    for (let round = 0; round <= rounds; round++) {
      for (const name of names) {
        if (name === "sync, from nothing") rmSync(specs, { recursive: true, force: true });
        // Drift has findings, and says so with its exit code.
        const one = run(commands[name], { env: { LC_ALL: "C" }, succeeds: name.startsWith("drift") ? [0, 1] : [0] });
        if (round > 0) runs[name].push(one);
      }
    }
    const found = (JSON.parse(runs["inspect of every version"][0]!.output) as { surfaces: unknown[] }).surfaces.length;
    const grep = runs["grep -rlE of the two words"];
    const times = (name: Name, of: (one: Run) => number): number => median(runs[name].map((one, round) => of(one) / of(grep[round]!)));
    return {
      title: "The whole upstream repository",
      method:
        `${tree.files} files with ${(tree.bytes / 1e9).toFixed(1)} GB, of which ${tree.definitions} are definitions of resource managers, made of ` +
        `the published ones; ${found} of their surfaces have private link paths. Whole processes in turn, from the page cache, medians of ` +
        `${rounds}; ratios are those of the runs beside each other. Targets are about wall time, which is what people wait for: in it sync ` +
        "may use the second core for garbage and compiling, as it does.",
      tables: [
        {
          columns: ["command", "wall ms", "CPU ms", "wall × grep", "CPU × grep", "peak MB"],
          rows: names.map((name) => [
            name,
            wall(runs[name]),
            cpu(runs[name]),
            times(name, ({ wallMs }) => wallMs),
            times(name, ({ cpuMs }) => cpuMs),
            runs[name] === grep ? "" : peak(runs[name]),
          ]),
        },
      ],
      targets: [
        ...(["sync, from nothing", "sync, nothing new"] as const).map((name) => ({
          what: `${name}, over grep`,
          measured: times(name, ({ wallMs }) => wallMs),
          atMost: 2,
          unit: "×" as const,
          limitedBy: limit,
        })),
        {
          what: "peak memory of sync",
          measured: Math.max(peak(runs["sync, from nothing"]), peak(runs["sync, nothing new"])),
          atMost: 512,
          unit: "MB",
          limitedBy: "All definitions with our paths are parsed before it is known which of them are kept.",
        },
      ],
    };
  } finally {
    discard(checkout);
    discard(project.folder);
  }
}
