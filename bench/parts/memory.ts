import { cpSync } from "node:fs";
import { join } from "node:path";
import { installedPackages } from "../lib/installed.ts";
import { repository } from "../lib/places.ts";
import type { Report } from "../lib/report.ts";
import { run } from "../lib/run.ts";
import { startService } from "../lib/service.ts";
import { median } from "../lib/statistics.ts";

const sizes = [10_000, 100_000] as const;

interface Found {
  readonly found: number;
  readonly heapMB: number;
  readonly peakMB: number;
}

/** Whether a list that is ten times as long takes more memory. */
export async function memory(rounds: number): Promise<Report> {
  const folder = installedPackages();
  cpSync(join(repository, "bench", "probes", "memory.mjs"), join(folder, "memory.mjs"));
  const service = await startService("http", folder);
  try {
    const rows = sizes.map((items) => {
      const runs = Array.from({ length: rounds }, () => {
        const command = [process.execPath, "--expose-gc", "memory.mjs", service.endpoint, String(items)];
        const found = JSON.parse(run(command, { cwd: folder }).output) as Found;
        if (found.found !== items) throw new Error(`${found.found} items instead of ${items}.`);
        return found;
      });
      return { items, heapMB: median(runs.map(({ heapMB }) => heapMB)), peakMB: median(runs.map(({ peakMB }) => peakMB)) };
    });
    const [short, long] = rows as [(typeof rows)[number], (typeof rows)[number]];
    return {
      title: "Memory",
      method: `One list, read item by item, 1,000 a page; the largest heap of the looks every 5,000 items, after a collection; medians of ${rounds}.`,
      tables: [{ columns: ["items", "heap MB", "peak of the process MB"], rows: rows.map((row) => [row.items, row.heapMB, row.peakMB]) }],
      targets: [
        {
          what: "heap of 100,000 items over 10,000",
          measured: long.heapMB / short.heapMB,
          atMost: 1.1,
          unit: "×",
          limitedBy: "A page is in memory as a whole.",
        },
      ],
    };
  } finally {
    service.stop();
  }
}
