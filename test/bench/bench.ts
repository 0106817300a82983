/**
 * Times whole runs of the generator: from nothing, with formatted texts at hand, after one changed slice, and when
 * nothing changed. Numbers of one run compare with each other only; machines differ and are noisy.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

interface Run {
  readonly usage: { readonly milliseconds: number; readonly cpuMilliseconds: number; readonly peakMegabytes: number };
  readonly timings: Readonly<Record<string, number>>;
  readonly written: readonly string[];
  readonly types: number;
  readonly versions: number;
}

const repository = fileURLToPath(new URL("../..", import.meta.url));
const rounds = Number(process.argv[2] ?? 3);
const copy = mkdtempSync(join(tmpdir(), "pecgen-bench-"));

try {
  for (const part of ["generator", "templates", "specs", "package.json", "package-lock.json", "pecgen.config.ts"]) {
    cpSync(join(repository, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(repository, "node_modules"), join(copy, "node_modules"));
  const slice = join(copy, "specs", "quirks", "sql.json");
  const original = readFileSync(slice, "utf8");

  const clean = (): void => rmSync(join(copy, "generated"), { recursive: true, force: true });
  const cold = repeat(() => (clean(), generate("--fresh")));
  const warm = repeat(() => (clean(), generate()));
  const changed = repeat((round) => {
    // A word of one provider's documents changes, as after a sync that found one new fact.
    writeFileSync(slice, original.replace(/"reason": "/, `"reason": "Round ${round}. `));
    return generate();
  });
  writeFileSync(slice, original);
  generate();
  const idle = repeat(() => generate());
  const node = median(Array.from({ length: rounds * 3 }, () => time(() => execFileSync(process.execPath, ["-e", "0"]))));

  const rows = [
    ["from nothing, no cache", cold],
    ["from nothing, formatted texts cached", warm],
    ["one provider changed", changed],
    ["nothing changed", idle],
  ] as const;
  const first = cold[0] as Run;
  console.log(`${first.types} resource types, ${first.versions} api-versions, ${first.written.length} files; medians of ${rounds}\n`);
  console.log("run                                     wall ms    CPU ms   peak MB  x node -e 0   files");
  for (const [name, runs] of rows) {
    const wall = median(runs.map(({ usage }) => usage.milliseconds));
    const cpu = median(runs.map(({ usage }) => usage.cpuMilliseconds));
    const peak = median(runs.map(({ usage }) => usage.peakMegabytes));
    const cells = [wall.toFixed(0), cpu.toFixed(0), peak.toFixed(0), (wall / node).toFixed(1), String(runs[0]?.written.length)];
    console.log(name.padEnd(38) + cells.map((cell, index) => cell.padStart([9, 10, 10, 13, 8][index] ?? 8)).join(""));
  }
  console.log(`${"node -e 0".padEnd(38)}${node.toFixed(0).padStart(9)}\n\nstages from nothing, no cache (ms)`);
  for (const stage of Object.keys(first.timings)) {
    console.log(
      `  ${stage.padEnd(16)}${median(cold.map(({ timings }) => timings[stage] ?? 0))
        .toFixed(1)
        .padStart(10)}`,
    );
  }
  const upstream = join(repository, "..", "shared", "azure-rest-api-specs");
  if (existsSync(upstream)) {
    const words = "privateEndpointConnections|privateLinkResources";
    const grep = median(Array.from({ length: rounds }, () => time(() => execFileSync("grep", ["-rlE", words, upstream]))));
    const sync = median(
      Array.from({ length: rounds }, () => time(() => pecgen("sync", "--from", upstream, "--specs", join(copy, "sync"), "--json"))),
    );
    const inspect = median(Array.from({ length: rounds }, () => time(() => pecgen("inspect", "--specs", upstream, "--json"))));
    const drift = median(Array.from({ length: rounds }, () => time(() => pairsOf("--all", "--specs", upstream))));
    console.log(
      `\nover ${upstream.split("/").at(-1)}: grep ${grep.toFixed(0)} ms, sync ${sync.toFixed(0)} ms, inspect ${inspect.toFixed(0)} ms, ` +
        `drift of ${pairsOf("--all", "--specs", upstream)} pairs ${drift.toFixed(0)} ms`,
    );
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function repeat(run: (round: number) => Run): Run[] {
  return Array.from({ length: rounds }, (_, round) => run(round));
}

function generate(...flags: readonly string[]): Run {
  return JSON.parse(pecgen("generate", "--json", "--timings", ...flags)) as Run;
}

function pecgen(...argv: readonly string[]): string {
  return execFileSync(process.execPath, [join(copy, "generator", "main.mjs"), ...argv], { encoding: "utf8", maxBuffer: 1 << 28 });
}

/** How many pairs drift compared; findings make its exit code 1. */
function pairsOf(...argv: readonly string[]): number {
  const { stdout } = spawnSync(process.execPath, [join(copy, "generator", "main.mjs"), "drift", "--json", ...argv], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return (JSON.parse(stdout) as { pairs: readonly unknown[] }).pairs.length;
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
