import { rmSync } from "node:fs";
import { join } from "node:path";
import { copyOfProject } from "../lib/project.ts";
import type { Report } from "../lib/report.ts";
import { run, type Run } from "../lib/run.ts";
import { discard, scratch } from "../lib/scratch.ts";
import { checkoutOf, twelve } from "../lib/slices.ts";
import { cpu, median } from "../lib/statistics.ts";

const times = [1, 4, 16] as const;

/** What more of the same costs: the same definitions once, four and sixteen times, as other resource providers. */
export function growth(rounds: number): Report {
  const sizes = times.map((count) => measured(count, Math.min(rounds, 3)));
  const [, middle, last] = sizes as [Size, Size, Size];
  const exponent = (of: (size: Size) => number): number => Math.log(of(last) / of(middle)) / Math.log(last.types / middle.types);
  const rows = [
    ["sync of a checkout", (size: Size) => cpu(size.sync)],
    ["generate from nothing, no cache", (size: Size) => cpu(size.cold)],
    ["generate, nothing changed", (size: Size) => cpu(size.idle)],
    ["peak memory of generate, MB", (size: Size) => size.peak],
  ] as const;
  return {
    title: "Growth",
    method: `${twelve.length} resource providers once, ${times[1]} and ${times[2]} times, under other names; CPU ms of whole processes, medians of ${Math.min(rounds, 3)}. The exponent is that of the largest over the one before, where what a process costs anyway counts least: 1 is linear, by resource types.`,
    tables: [
      {
        columns: ["", ...sizes.map(({ types }) => `${types} types`), "exponent"],
        rows: rows.map(([name, of]) => [name, ...sizes.map(of), exponent(of)]),
      },
    ],
    targets: [
      {
        what: "growth of sync",
        measured: exponent((size) => cpu(size.sync)),
        atMost: 1.05,
        unit: "exponent",
        limitedBy: "Documents are kept while they are read, and more of them are more work for the collection of garbage.",
      },
      {
        what: "growth of generate from nothing",
        measured: exponent((size) => cpu(size.cold)),
        atMost: 1.05,
        unit: "exponent",
        limitedBy: "Memory: all files of a run are kept until they are written, and the collection of garbage looks at them again.",
      },
    ],
  };
}

interface Size {
  readonly types: number;
  readonly sync: readonly Run[];
  readonly cold: readonly Run[];
  readonly idle: readonly Run[];
  readonly peak: number;
}

function measured(count: number, rounds: number): Size {
  const project = copyOfProject("none");
  const checkout = scratch("checkout");
  const repeat = <T>(once: () => T): T[] => Array.from({ length: rounds }, once);
  const specs = join(project.folder, "specs");
  try {
    checkoutOf(count, checkout);
    const sync = project.command("sync", "--from", checkout, "--specs", specs, "--json");
    const synced = repeat(() => (rmSync(specs, { recursive: true, force: true }), run(sync, { cwd: project.folder })));
    const cold = repeat(() => (project.clean("output and caches"), project.generate()));
    project.generate();
    const idle = repeat(() => project.generate());
    return {
      types: cold[0]!.generated.types,
      sync: synced,
      cold,
      idle,
      peak: median(cold.map(({ generated }) => generated.usage.peakMegabytes)),
    };
  } finally {
    discard(project.folder);
    discard(checkout);
  }
}
