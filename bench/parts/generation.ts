import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository, upstream } from "../lib/places.ts";
import type { Report, Table } from "../lib/report.ts";
import { run, type Run } from "../lib/run.ts";
import { cpu, median, wall } from "../lib/statistics.ts";

interface Generated {
  readonly usage: { readonly peakMegabytes: number };
  readonly timings: Readonly<Record<string, number>>;
  readonly written: readonly string[];
  readonly types: number;
  readonly versions: number;
}

type Measured = Run & { readonly generated: Generated };

/** Whole runs of the generator in a copy of the project: from nothing to nothing changed. */
export function generation(rounds: number): Report {
  const copy = mkdtempSync(join(tmpdir(), "pecgen-bench-"));
  try {
    for (const part of ["generator", "templates", "specs", "package.json", "package-lock.json", "pecgen.config.ts"]) {
      cpSync(join(repository, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(repository, "node_modules"), join(copy, "node_modules"));
    return report(copy, rounds);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function report(copy: string, rounds: number): Report {
  const quirks = join(copy, "specs", "quirks", "sql.json");
  const original = readFileSync(quirks, "utf8");
  const clean = (): void => rmSync(join(copy, "generated"), { recursive: true, force: true });
  const pecgen = (...argv: readonly string[]): string[] => [process.execPath, join(copy, "generator", "main.mjs"), ...argv];
  const generate = (...flags: readonly string[]): Measured => {
    const measured = run(pecgen("generate", "--json", "--timings", ...flags), { cwd: copy });
    return { ...measured, generated: JSON.parse(measured.output) as Generated };
  };
  const repeat = (once: (round: number) => Measured): Measured[] => Array.from({ length: rounds }, (_, round) => once(round));

  const cold = repeat(() => (clean(), generate("--fresh")));
  const warm = repeat(() => (clean(), generate()));
  const changed = repeat((round) => {
    // A word of one provider's documents changes, as after a sync that found one new fact.
    writeFileSync(quirks, original.replace(/"reason": "/, `"reason": "Round ${round}. `));
    return generate();
  });
  writeFileSync(quirks, original);
  generate();
  const idle: Measured[] = [];
  const node: Run[] = [];
  for (let round = 0; round < rounds * 3; round++) {
    idle.push(generate());
    node.push(run([process.execPath, "-e", "0"]));
  }

  const runs = {
    "from nothing, no cache": cold,
    "from nothing, formatted texts cached": warm,
    "one provider changed": changed,
    "nothing changed": idle,
  };
  const first = cold[0]!.generated;
  return {
    title: "Generation",
    method: `Whole processes over all ${first.types} resource types and ${first.versions} api-versions (${first.written.length} files); medians of ${rounds}.`,
    tables: [
      {
        columns: ["run", "wall ms", "CPU ms", "peak MB", "CPU × node -e 0", "files written"],
        rows: Object.entries(runs).map(([name, all]) => [
          name,
          wall(all),
          cpu(all),
          median(all.map(({ generated }) => generated.usage.peakMegabytes)),
          cpu(all) / cpu(node),
          all[0]!.generated.written.length,
        ]),
      },
      {
        title: "Stages from nothing, no cache",
        columns: ["stage", "ms", "share"],
        rows: stages(cold),
      },
      ...(existsSync(upstream) ? [overUpstream(copy, pecgen, rounds)] : []),
    ],
    targets: [
      { what: "nothing changed, over node -e 0", measured: cpu(idle) / cpu(node), atMost: 3, unit: "×" },
      { what: "one provider changed, over from nothing", measured: cpu(changed) / cpu(cold), atMost: 0.1, unit: "×" },
      {
        what: "peak memory from nothing",
        measured: median(cold.map(({ generated }) => generated.usage.peakMegabytes)),
        atMost: 600,
        unit: "MB",
      },
    ],
  };
}

function stages(cold: readonly Measured[]): Table["rows"] {
  const names = Object.keys(cold[0]!.generated.timings);
  const times = names.map((name) => median(cold.map(({ generated }) => generated.timings[name] ?? 0)));
  const sum = times.reduce((total, time) => total + time, 0);
  return names.map((name, index) => [name, times[index]!, `${((100 * times[index]!) / sum).toFixed(0)} %`]);
}

function overUpstream(copy: string, pecgen: (...argv: readonly string[]) => string[], rounds: number): Table {
  const commands = {
    "grep -rlE of the two words": ["grep", "-rlE", "privateEndpointConnections|privateLinkResources", upstream],
    "sync, nothing new": pecgen("sync", "--from", upstream, "--specs", join(copy, "sync"), "--json"),
    "inspect of every version": pecgen("inspect", "--specs", upstream, "--json"),
    "drift of every pair of versions": pecgen("drift", "--all", "--specs", upstream, "--json"),
  };
  run(commands["sync, nothing new"]);
  const rows = Object.entries(commands).map(([name, command]) => {
    const runs = Array.from({ length: rounds }, () => run(command, { succeeds: [0, 1] }));
    return [name, wall(runs), cpu(runs)];
  });
  return { title: "Over a checkout with all versions", columns: ["command", "wall ms", "CPU ms"], rows };
}
