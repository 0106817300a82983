/**
 * Measures what pecgen promises and writes `bench/results.json` and `docs/performance.md`.
 *
 * `npm run bench` measures everything, `npm run bench -- sizes --rounds 9` one part. Figures of one run compare with
 * each other only: machines differ and are noisy, so targets are ratios wherever they can be.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { repository } from "./lib/places.ts";
import { isMet, markdown, type Report } from "./lib/report.ts";
import { generation } from "./parts/generation.ts";
import { calls } from "./parts/calls.ts";
import { growth } from "./parts/growth.ts";
import { memory } from "./parts/memory.ts";
import { sizes } from "./parts/sizes.ts";
import { starts } from "./parts/starts.ts";
import { types } from "./parts/types.ts";
import { upstreamPart } from "./parts/upstream.ts";

const parts: Readonly<Record<string, (rounds: number) => Report | Promise<Report>>> = {
  generation,
  upstream: upstreamPart,
  growth,
  sizes,
  starts,
  types,
  calls,
  memory,
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { rounds: { type: "string", default: "5" } } });
const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}

if (!/^[1-9]\d*$/.test(values.rounds)) {
  console.error(`--rounds takes a whole number from 1 on, not ${values.rounds}.`);
  process.exit(2);
}

const results = join(repository, "bench", "results.json");
const reports = existsSync(results) ? (JSON.parse(readFileSync(results, "utf8")) as Record<string, Report>) : {};
for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  const report = await parts[name]!(Number(values.rounds));
  reports[name] = report;
  console.log(markdown(report));
}

const ordered = Object.keys(parts).filter((name) => name in reports);
writeFileSync(results, `${JSON.stringify(Object.fromEntries(ordered.map((name) => [name, reports[name]])), null, 2)}\n`);
const missed = ordered.flatMap((name) => reports[name]!.targets.filter((target) => !isMet(target)));
const words = [
  "# Performance",
  `Written by \`npm run bench\` on Node.js ${process.versions.node}, ${cpus().length} cores. Do not edit. Only figures of one table compare with each other.`,
  missed.length === 0
    ? "All targets are met."
    : `Missed targets, each with what limits it below its table: ${missed.map(({ what }) => what).join("; ")}.`,
];
writeFileSync(join(repository, "docs", "performance.md"), [...words, ...ordered.map((name) => markdown(reports[name]!))].join("\n\n"));
