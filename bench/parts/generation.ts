import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contenders, repository, upstream } from "../lib/places.ts";
import { copyOfProject, type Measured, type ProjectCopy } from "../lib/project.ts";
import type { Report, Table } from "../lib/report.ts";
import { run, type Run } from "../lib/run.ts";
import { documentsBelow, twelve } from "../lib/slices.ts";
import { cpu, median, wall } from "../lib/statistics.ts";

/** Whole runs of the generator in a copy of the project: from nothing to nothing changed. */
export function generation(rounds: number): Report {
  const project = copyOfProject("committed");
  try {
    return report(project, rounds);
  } finally {
    rmSync(project.folder, { recursive: true, force: true });
  }
}

function report(project: ProjectCopy, rounds: number): Report {
  const { folder: copy, generate } = project;
  const quirks = join(copy, "specs", "quirks", "sql.json");
  const original = readFileSync(quirks, "utf8");
  const clean = (): void => rmSync(join(copy, "generated"), { recursive: true, force: true });
  const repeat = (once: (round: number) => Measured): Measured[] => Array.from({ length: rounds }, (_, round) => once(round));

  const contender = theirs();
  const others: Run[] = [];
  const cold = repeat(() => (others.push(run(contender.command, { cwd: contender.folder })), clean(), generate("--fresh")));
  clean();
  generate();
  const warm = repeat(() => (clean(), generate()));
  const changed = repeat((round) => {
    // A word of one provider's documents changes, as after a sync that found one new fact.
    writeFileSync(quirks, original.replace(/"reason": "/, `"reason": "Round ${round}. `));
    return generate();
  });
  writeFileSync(quirks, original);
  generate();
  // What was written a moment ago is read again, not looked at.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2500);
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
  const perType = cpu(cold) / first.types / (cpu(others) / twelve.length);
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
      {
        title: "Beside another generator",
        columns: ["run", "CPU ms", "CPU ms a resource type", "CPU ms an api-version"],
        rows: [
          [
            `@hey-api/openapi-ts, ${contender.definitions} small definitions in one process`,
            cpu(others),
            cpu(others) / twelve.length,
            cpu(others) / contender.definitions,
          ],
          ["pecgen, everything, no cache", cpu(cold), cpu(cold) / first.types, cpu(cold) / first.versions],
          ["pecgen, everything, formatted texts cached", cpu(warm), cpu(warm) / first.types, cpu(warm) / first.versions],
        ],
      },
      ...(existsSync(upstream) ? [overUpstream(project, rounds)] : []),
    ],
    targets: [
      { what: "from nothing, a resource type, over another generator's", measured: perType, atMost: 0.33, unit: "×" },
      { what: "everything with formatted texts, over another generator's 12", measured: cpu(warm) / cpu(others), atMost: 1, unit: "×" },
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

/** The newest slice of each of the twelve. */
function theirs(): { folder: string; command: readonly string[]; definitions: number } {
  const folder = contenders();
  const newest = (files: readonly string[]): string => files.findLast((file) => file.includes("/stable/")) ?? files.at(-1)!;
  const definitions = twelve.map((path) => join(repository, "specs", "slices", newest(documentsBelow(path))));
  const probe = join(folder, "hey-api.mjs");
  cpSync(join(repository, "bench", "probes", "hey-api.mjs"), probe);
  return {
    folder,
    command: [process.execPath, probe, mkdtempSync(join(tmpdir(), "pecgen-bench-theirs-")), ...definitions],
    definitions: definitions.length,
  };
}

function overUpstream({ folder: copy, command: pecgen }: ProjectCopy, rounds: number): Table {
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
