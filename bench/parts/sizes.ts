import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { installedPackages } from "../lib/installed.ts";
import { contenders } from "../lib/places.ts";
import type { Report, Table } from "../lib/report.ts";
import { inTurn } from "../lib/run.ts";
import { cpu, median, wall } from "../lib/statistics.ts";

interface Program {
  readonly name: string;
  /** What an app that lists and approves connections has to import. */
  readonly code: string;
  readonly folder: string;
}

/** What an app pays for: bytes in its bundle and time at its start, beside the official packages for the same job. */
export async function sizes(rounds: number): Promise<Report> {
  const official = contenders();
  const ours = installedPackages();
  const programs = programsIn(ours, official);
  const rows: Array<Table["rows"][number]> = [];
  const kilobytes = new Map<string, { node: number; browser: number }>();
  for (const program of programs) {
    const node = await bundled(program, "node");
    const browser = await bundled(program, "browser");
    kilobytes.set(program.name, { node, browser });
    rows.push([program.name, node, browser]);
  }
  const starts = importTimes(rounds, programs);
  const kB = (name: string, platform: "node" | "browser"): number => kilobytes.get(name)?.[platform] ?? NaN;
  const ratio = (name: string): number => starts[name]!.cpu / starts["transport"]!.cpu;
  return {
    title: "Size and start",
    method: `Bundles: esbuild, minified, gzip, Node.js built-ins left out. Starts: a process that imports the installed package, medians of ${rounds}, in turn; the process itself is taken off for "import".`,
    tables: [
      { title: "Bundle (kB, gzip)", columns: ["program", "node", "browser"], rows },
      {
        title: "Import",
        columns: ["program", "CPU ms", "wall ms", "import × transport", "peak MB"],
        rows: Object.entries(starts).map(([name, start]) => [name, start.cpu, start.wall, ratio(name), start.megabytes]),
      },
    ],
    targets: [
      { what: "one provider, node", measured: kB("one provider", "node"), atMost: 27, unit: "kB" },
      { what: "one provider, browser", measured: kB("one provider", "browser"), atMost: 18, unit: "kB" },
      { what: "facade, all types, node", measured: kB("facade", "node"), atMost: 40, unit: "kB" },
      { what: "facade, all types, browser", measured: kB("facade", "browser"), atMost: 30, unit: "kB" },
      { what: "import of one provider over the transport's", measured: ratio("one provider"), atMost: 1.1, unit: "×" },
      { what: "import of the facade over the transport's", measured: ratio("facade"), atMost: 1.2, unit: "×" },
    ],
  };
}

function programsIn(ours: string, official: string): Program[] {
  const providers = readdirSync(join(ours, "node_modules", "@pecgen")).filter(
    (name) => !["core", "client", "simulator", "cli"].includes(name),
  );
  const all = providers.map((name, index) => `export * as p${index} from "@pecgen/${name}";`).join("\n");
  const many = readdirSync(join(official, "node_modules", "@azure")).filter((name) => name.startsWith("arm-"));
  return [
    {
      name: "transport",
      folder: ours,
      code: `export { createPipelineFromOptions, createDefaultHttpClient } from "@azure/core-rest-pipeline";`,
    },
    { name: "one provider", folder: ours, code: `export { VaultConnectionsClient } from "@pecgen/keyvault";` },
    { name: "facade", folder: ours, code: `export { PrivateEndpointConnections } from "@pecgen/client";` },
    { name: `all ${providers.length} providers`, folder: ours, code: all },
    { name: "@azure/arm-keyvault", folder: official, code: `export { KeyVaultManagementClient } from "@azure/arm-keyvault";` },
    { name: "@azure/arm-storage", folder: official, code: `export { StorageManagementClient } from "@azure/arm-storage";` },
    {
      name: `${many.length} official packages`,
      folder: official,
      code: many.map((name, index) => `export * as p${index} from "@azure/${name}";`).join("\n"),
    },
  ];
}

async function bundled({ code, folder }: Program, platform: "node" | "browser"): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: "js" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1000;
}

interface Start {
  readonly cpu: number;
  readonly wall: number;
  readonly megabytes: number;
}

function importTimes(rounds: number, programs: readonly Program[]): Record<string, Start> {
  const probe = (code: string): string[] => [
    process.execPath,
    "--input-type=module",
    "-e",
    `${code.replace(/export (\* as \w+|\{[^}]*\}) from/g, "import")}\nconsole.log(process.resourceUsage().maxRSS);`,
  ];
  const starts: Record<string, Start> = {};
  const all = Object.fromEntries(programs.map((program) => [program.name, program]));
  const runs: Record<string, Array<ReturnType<typeof inTurn>[string][number]>> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, { code, folder }] of [["nothing", { code: "", folder: programs[0]!.folder }] as const, ...Object.entries(all)]) {
      (runs[name] ??= []).push(...inTurn(1, { it: probe(code) }, { cwd: folder }).it);
    }
  }
  const floor = { cpu: cpu(runs["nothing"]!), wall: wall(runs["nothing"]!) };
  for (const name of Object.keys(all)) {
    starts[name] = {
      cpu: cpu(runs[name]!) - floor.cpu,
      wall: wall(runs[name]!) - floor.wall,
      megabytes: median(runs[name]!.map(({ output }) => Number(output) / 1024)),
    };
  }
  return starts;
}
