import { fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installedPackages } from "../lib/installed.ts";
import { repository } from "../lib/places.ts";
import type { Report } from "../lib/report.ts";
import { run } from "../lib/run.ts";
import { median } from "../lib/statistics.ts";

const count = 2_000;

/** What a call costs the process that makes it, beside the same request on the transport alone. */
export async function calls(rounds: number): Promise<Report> {
  const folder = installedPackages();
  cpSync(join(repository, "bench", "probes", "calls.mjs"), join(folder, "calls.mjs"));
  const server = fork(join(repository, "bench", "probes", "server.mjs"));
  try {
    const [endpoint] = (await once(server, "message")) as [string];
    const cost = (subject: string, call: string): { cpuMs: number; wallMs: number } =>
      JSON.parse(run([process.execPath, "calls.mjs", subject, call, endpoint, String(count)], { cwd: folder }).output) as {
        cpuMs: number;
        wallMs: number;
      };
    const pairs = [
      ["list", "transport", "client"],
      ["get", "transport", "client"],
      ["approve", "transport", "client"],
      ["list16", "fetch", "client"],
    ] as const;
    const measured = pairs.map(([call, theirs, ours]) => {
      const runs = Array.from({ length: rounds }, () => ({ theirs: cost(theirs, call), ours: cost(ours, call) }));
      const of = (side: "theirs" | "ours", what: "cpuMs" | "wallMs"): number => median(runs.map((pair) => pair[side][what]));
      return {
        call,
        theirs,
        cpu: [of("ours", "cpuMs"), of("theirs", "cpuMs"), median(runs.map((pair) => pair.ours.cpuMs / pair.theirs.cpuMs))] as const,
        wall: [of("ours", "wallMs"), of("theirs", "wallMs"), median(runs.map((pair) => pair.theirs.wallMs / pair.ours.wallMs))] as const,
      };
    });
    return {
      title: "Calls",
      method: `${count} calls over plain HTTP to a server in another process, after a warm-up; medians of ${rounds} pairs of processes. "list16" lists with 16 at a time.`,
      tables: [
        {
          columns: ["call", "against", "CPU ms", "theirs", "ratio", "wall ms", "theirs", "their wall / ours"],
          rows: measured.map(({ call, theirs, cpu, wall }) => [call, theirs, ...cpu, ...wall]),
        },
      ],
      targets: measured.map(({ call, cpu, wall }) =>
        call === "list16"
          ? { what: "listing with 16 at a time, over fetch", measured: wall[2], atLeast: 0.9, unit: "×" }
          : { what: `CPU of ${call} over the transport alone`, measured: cpu[2], atMost: 1.15, unit: "×" },
      ),
    };
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
