import { cpSync } from "node:fs";
import { join } from "node:path";
import { installedPackages } from "../lib/installed.ts";
import { repository } from "../lib/places.ts";
import type { Report } from "../lib/report.ts";
import { run } from "../lib/run.ts";
import { type Service, startService } from "../lib/service.ts";
import { median } from "../lib/statistics.ts";

const count = 2_000;

interface Cost {
  readonly cpuMs: number;
  readonly wallMs: number;
}

const pairs = [
  ["list", "transport"],
  ["get", "transport"],
  ["approve", "transport"],
  ["list16", "fetch"],
] as const;

const limits = {
  list: "An iterator over items and a page, on top of what a single read has.",
  get: "Ids and links are checked, bodies have a limit of size, and time runs to their last byte; the bare call has none of these.",
  approve:
    "An operation with its state, its record, and a judgement of whether the answer is what was asked for; a bare PUT has none of these.",
  list16: "The policies of the transport, and checks that raw fetch does not make.",
} as const;

/** What a call costs the process that makes it, beside the same request on the transport alone. */
export async function calls(rounds: number): Promise<Report> {
  const folder = installedPackages();
  cpSync(join(repository, "bench", "probes", "calls.mjs"), join(folder, "calls.mjs"));
  const overTls = await measured("tls", folder, rounds);
  const plain = await measured("http", folder, rounds);
  return {
    title: "Calls",
    method:
      `${count} calls to a server in another process, after a warm-up; medians of ${rounds} pairs of processes. "transport" is the ` +
      "library's policies with its retries, token cache, log, tracing and redirects, a timeout and a signal with a deadline; it has " +
      "no limit of size, no guard of origins, and its timeout ends with the headers. Services are reached over TLS only: that is what " +
      'targets are about; plain HTTP shows the difference larger. "list16" lists the connections of 1,000 resources twice, with 16 at a time.',
    tables: [
      {
        columns: ["call", "over", "against", "CPU ms", "theirs", "ratio", "wall ms", "theirs", "their wall / ours"],
        rows: [...overTls.map((row) => tableRow("TLS", row)), ...plain.map((row) => tableRow("HTTP", row))],
      },
    ],
    targets: overTls.map(({ call, cpu, wall }) =>
      call === "list16"
        ? { what: "listing with 16 at a time, over fetch", measured: wall[2], atLeast: 0.9, unit: "×", limitedBy: limits.list16 }
        : { what: `CPU of ${call} over the transport alone`, measured: cpu[2], atMost: 1.15, unit: "×", limitedBy: limits[call] },
    ),
  };
}

type Row = Awaited<ReturnType<typeof measured>>[number];

function tableRow(over: string, { call, theirs, cpu, wall }: Row): Array<string | number> {
  return [call, over, theirs, ...cpu, ...wall];
}

async function measured(protocol: "http" | "tls", folder: string, rounds: number) {
  const service = await startService(protocol, folder);
  try {
    return pairs.map(([call, theirs]) => {
      const runs = Array.from({ length: rounds }, () => ({
        theirs: cost(folder, service, theirs, call),
        ours: cost(folder, service, "client", call),
      }));
      const of = (side: "theirs" | "ours", what: keyof Cost): number => median(runs.map((pair) => pair[side][what]));
      return {
        call,
        theirs,
        cpu: [of("ours", "cpuMs"), of("theirs", "cpuMs"), median(runs.map((pair) => pair.ours.cpuMs / pair.theirs.cpuMs))] as const,
        wall: [of("ours", "wallMs"), of("theirs", "wallMs"), median(runs.map((pair) => pair.theirs.wallMs / pair.ours.wallMs))] as const,
      };
    });
  } finally {
    service.stop();
  }
}

function cost(folder: string, { endpoint, env }: Service, subject: string, call: string): Cost {
  return JSON.parse(run([process.execPath, "calls.mjs", subject, call, endpoint, String(count)], { cwd: folder, env }).output) as Cost;
}
