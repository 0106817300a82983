import { cpSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { contenders, repository } from "../lib/places.ts";
import { copyOfProject, type Measured, type ProjectCopy } from "../lib/project.ts";
import type { Report, Table } from "../lib/report.ts";
import { run, type Run } from "../lib/run.ts";
import { discard, scratch } from "../lib/scratch.ts";
import { documentsBelow, twelve } from "../lib/slices.ts";
import { cpu, median, wall } from "../lib/statistics.ts";
import { floors } from "./floors.ts";

/** Whole runs of the generator in a copy of the project: from nothing to nothing changed. */
export function generation(rounds: number): Report {
  const project = copyOfProject("committed");
  try {
    return report(project, rounds);
  } finally {
    discard(project.folder);
  }
}

function report(project: ProjectCopy, rounds: number): Report {
  const { folder: copy, generate, clean, writeSlice } = project;
  const slice = newest(documentsBelow("specification/keyvault/resource-manager/Microsoft.KeyVault"));
  const original = readFileSync(join(copy, "specs", "slices", slice), "utf8");
  const repeat = (once: (round: number) => Measured): Measured[] => Array.from({ length: rounds }, (_, round) => once(round));

  const contender = theirs();
  const others: Run[] = [];
  const cold = repeat(() => (others.push(contender.fromNothing()), clean("output and caches"), generate()));
  const warm = repeat(() => (clean("output"), generate()));
  const fresh = repeat(() => (clean("output and caches"), generate("--fresh")));
  const changed = repeat((round) => {
    // As after a sync that found one other fact.
    writeSlice(slice, original.replace(/"operationId": "/, `"operationId": "Round${round}_`));
    return generate();
  });
  writeSlice(slice, original);
  generate();
  // What was written a moment ago is read again, not looked at.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2500);
  generate();
  const idle: Measured[] = [];
  const node: Run[] = [];
  const again: Run[] = [];
  for (let round = 0; round < rounds * 3; round++) {
    idle.push(generate());
    node.push(run([process.execPath, "-e", "0"]));
    if (round < rounds) again.push(contender.again());
  }

  const runs = {
    "from nothing, no cache": cold,
    "from nothing, but what earlier runs kept": warm,
    "from nothing, prettier asked for every file": fresh,
    "one slice changed": changed,
    "nothing changed": idle,
  };
  const first = cold[0]!.generated;
  const perType = cpu(cold) / first.types / (cpu(others) / twelve.length);
  return {
    title: "Generation",
    method:
      `Whole processes over all ${first.types} resource types and ${first.versions} api-versions (${first.written.length} files); medians of ${rounds}. ` +
      "Prettier is the formatter of record: most files are emitted as it prints them, it is asked for the others, and tests and `--fresh` ask it for all.",
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
        columns: ["run", "CPU ms", "CPU ms a resource type", "CPU ms an api-version", "files written"],
        rows: [
          ["hey-api, from nothing", cpu(others), cpu(others) / twelve.length, cpu(others) / contender.definitions, contender.written()],
          ["hey-api, nothing changed", cpu(again), cpu(again) / twelve.length, cpu(again) / contender.definitions, contender.rewritten()],
          ...Object.entries(runs).map(([name, all]) => [
            `pecgen, ${name}`,
            cpu(all),
            cpu(all) / first.types,
            cpu(all) / first.versions,
            all[0]!.generated.written.length,
          ]),
        ],
      },
      floors(copy, rounds),
    ],
    targets: [
      {
        what: "from nothing, a resource type, over another generator's",
        measured: perType,
        atMost: 0.33,
        unit: "×",
        limitedBy: "A type here is several api-versions, with documentation, a model, and data of the facade and of the simulator.",
      },
      {
        what: "everything, with what earlier runs kept, over another generator's 12",
        measured: cpu(warm) / cpu(others),
        atMost: 1,
        unit: "×",
        limitedBy: `${first.written.length} files are written safely; the other writes those of ${contender.definitions} definitions.`,
      },
      {
        what: "nothing changed, over node -e 0",
        measured: cpu(idle) / cpu(node),
        atMost: 3,
        unit: "×",
        limitedBy: "Every input and output is looked at, folders included: more than a thousand questions to the file system.",
      },
      {
        what: "one slice changed, over from nothing",
        measured: cpu(changed) / cpu(cold),
        atMost: 0.1,
        unit: "×",
        limitedBy:
          "Starting, loading the generator, and hashing every input and output take most of what the bound allows; then come one " +
          "provider and what is made of all. The bound moves with the cost of everything: since prettier is hardly asked, a run from nothing costs half of " +
          "what it did, and so does the bound.",
      },
      {
        what: "peak memory from nothing",
        measured: median(cold.map(({ generated }) => generated.usage.peakMegabytes)),
        atMost: 600,
        unit: "MB",
        limitedBy: "All emitted files are in memory at once.",
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

interface Contender {
  /** Small definitions, all in one process. */
  readonly definitions: number;
  fromNothing(): Run;
  /** Over what it has written before. */
  again(): Run;
  written(): number;
  /** Files that the last run wrote though nothing had changed. */
  rewritten(): number;
}

function newest(files: readonly string[]): string {
  return files.findLast((file) => file.includes("/stable/")) ?? files.at(-1)!;
}

/** The newest slice of each of the twelve. */
function theirs(): Contender {
  const folder = contenders();
  const definitions = twelve.map((path) => join(repository, "specs", "slices", newest(documentsBelow(path))));
  const probe = join(folder, "hey-api.mjs");
  cpSync(join(repository, "bench", "probes", "hey-api.mjs"), probe);
  const output = scratch("theirs");
  const files = (): string[] =>
    readdirSync(output, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  let began = 0;
  const generate = (): Run => {
    began = Date.now();
    return run([process.execPath, probe, output, ...definitions], { cwd: folder });
  };
  return {
    definitions: definitions.length,
    fromNothing: () => (rmSync(output, { recursive: true, force: true }), generate()),
    again: generate,
    written: () => files().length,
    rewritten: () => files().filter((file) => statSync(file).mtimeMs >= began).length,
  };
}
