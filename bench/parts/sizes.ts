import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { footprint } from "../lib/footprint.ts";
import { installedPackages } from "../lib/installed.ts";
import { contenders } from "../lib/places.ts";
import type { Report, Table } from "../lib/report.ts";
import { inTurn } from "../lib/run.ts";
import { cpu, median, wall } from "../lib/statistics.ts";

const limits = {
  oneOnNode:
    "The transport alone is most of it: bundlers keep its proxy agents and what they log with (14 kB minified), used or not, as its " +
    "package does not say that it has no side effects.",
  oneInBrowser:
    "The transport is half of it; the rest is long-running operations, errors that explain themselves, and checks of ids and links.",
  facade: "What limits one provider, the registry of all types with their versions, and the operations that only the facade has.",
  import: "What is ours is compiled on top of the transport, which is loaded in any case.",
} as const;

/** Official packages, and ours for the same resource providers. */
const sameProviders = {
  apimanagement: "apimanagement",
  batch: "batch",
  cognitiveservices: "cognitiveservices",
  containerregistry: "containerregistry",
  cosmosdb: "documentdb",
  datafactory: "datafactory",
  eventhub: "eventhub",
  iothub: "devices",
  keyvault: "keyvault",
  network: "network",
  search: "search",
  servicebus: "servicebus",
  sql: "sql",
  storage: "storage",
  synapse: "synapse",
} as const;

interface Program {
  readonly name: string;
  /** What an app that lists and approves connections has to import. */
  readonly code: string;
  readonly folder: string;
  /** What is installed for it. */
  readonly packages: readonly string[];
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
        title: "Installed, with all that they depend on",
        columns: ["program", "packages", "files", "MB"],
        rows: programs.map(({ name, folder, packages }) => {
          const { packages: count, files, bytes } = footprint(folder, packages);
          return [name, count, files, bytes / 1e6];
        }),
      },
      {
        title: "Import",
        columns: ["program", "CPU ms", "wall ms", "import × transport", "peak MB"],
        rows: Object.entries(starts).map(([name, start]) => [name, start.cpu, start.wall, ratio(name), start.megabytes]),
      },
    ],
    targets: [
      { what: "one provider, node", measured: kB("one provider", "node"), atMost: 27, unit: "kB", limitedBy: limits.oneOnNode },
      { what: "one provider, browser", measured: kB("one provider", "browser"), atMost: 18, unit: "kB", limitedBy: limits.oneInBrowser },
      { what: "facade, all types, node", measured: kB("facade", "node"), atMost: 40, unit: "kB", limitedBy: limits.facade },
      { what: "facade, all types, browser", measured: kB("facade", "browser"), atMost: 30, unit: "kB", limitedBy: limits.facade },
      {
        what: "import of one provider over the transport's",
        measured: ratio("one provider"),
        atMost: 1.1,
        unit: "×",
        limitedBy: limits.import,
      },
      { what: "import of the facade over the transport's", measured: ratio("facade"), atMost: 1.2, unit: "×", limitedBy: limits.import },
    ],
  };
}

function programsIn(ours: string, official: string): Program[] {
  const providers = readdirSync(join(ours, "node_modules", "@pecgen"))
    .filter((name) => !["core", "client", "simulator", "cli"].includes(name))
    .map((name) => `@pecgen/${name}`);
  const theirs = Object.keys(sameProviders).map((name) => `@azure/arm-${name}`);
  const same = Object.values(sameProviders).map((name) => `@pecgen/${name}`);
  const one = (folder: string, name: string, what: string): Program => ({
    name,
    folder,
    packages: [name],
    code: `export { ${what} } from "${name}";`,
  });
  const several = (folder: string, name: string, packages: readonly string[]): Program => ({
    name,
    folder,
    packages,
    code: packages.map((from, index) => `export * as p${index} from "${from}";`).join("\n"),
  });
  return [
    {
      ...one(ours, "@azure/core-rest-pipeline", "createPipelineFromOptions, createDefaultHttpClient"),
      name: "transport",
    },
    { ...one(ours, "@pecgen/keyvault", "VaultConnectionsClient"), name: "one provider" },
    { ...one(ours, "@pecgen/client", "PrivateEndpointConnections"), name: "facade" },
    several(ours, `${same.length} providers`, same),
    several(ours, `all ${providers.length} providers`, providers),
    one(official, "@azure/arm-keyvault", "KeyVaultManagementClient"),
    one(official, "@azure/arm-storage", "StorageManagementClient"),
    several(official, `${theirs.length} official packages for the ${same.length}`, theirs),
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
