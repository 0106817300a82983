import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installedPackages } from "../lib/installed.ts";
import { repository } from "../lib/places.ts";
import type { Report } from "../lib/report.ts";
import { run } from "../lib/run.ts";
import { median } from "../lib/statistics.ts";

/** Apps that do the same with one type and with any. */
const apps = {
  "one provider": `import { VaultConnectionsClient } from "@pecgen/keyvault";
export const pending = async (client: VaultConnectionsClient, id: string): Promise<number> => {
  let found = 0;
  for await (const { properties } of client.list(id)) if (properties?.privateLinkServiceConnectionState?.status === "Pending") found++;
  return found;
};`,
  facade: `import { PrivateEndpointConnections } from "@pecgen/client";
export const pending = async (client: PrivateEndpointConnections, id: string): Promise<number> => {
  let found = 0;
  for await (const { status } of client.list(id)) if (status === "Pending") found++;
  return found;
};`,
};

/** What the compiler says of its own work. */
const counters = ["Instantiations", "Types", "Symbols", "Check time", "Total time"] as const;

/** What our types cost an app when it is compiled. */
export function types(rounds: number): Report {
  const folder = installedPackages();
  const checked = Object.entries(apps).map(([name, code]) => ({ name, ...check(folder, code, rounds) }));
  const [one, facade] = checked as [(typeof checked)[number], (typeof checked)[number]];
  const megabytes = declarations(join(folder, "node_modules", "@pecgen")) / 1e6;
  return {
    title: "Type-checking",
    method:
      `\`tsc --extendedDiagnostics\` over an app of one file with the installed packages, as most apps are set up (strict, skipLibCheck); ` +
      `medians of ${rounds}. Counts are the same in each run. Declarations are those of all ${readdirSync(join(folder, "node_modules", "@pecgen")).length} packages.`,
    tables: [
      {
        columns: ["app imports", ...counters.map((counter) => (counter.endsWith("time") ? `${counter} s` : counter))],
        rows: checked.map(({ name, figures }) => [name, ...counters.map((counter) => figures[counter]!)]),
      },
    ],
    targets: [
      {
        what: "instantiations with the facade over one provider",
        measured: facade.figures["Instantiations"]! / one.figures["Instantiations"]!,
        atMost: 1.2,
        unit: "×",
        limitedBy: "The facade has the names of all resource types as a type, and the connections of all of them in one shape.",
      },
      {
        what: "types with the facade over one provider",
        measured: facade.figures["Types"]! / one.figures["Types"]!,
        atMost: 1.2,
        unit: "×",
      },
      {
        what: "declarations of all packages",
        measured: megabytes,
        atMost: 1,
        unit: "MB",
        limitedBy:
          "Each client declares its own methods, with the operation and the path of each, and an older api-version again where answers have other " +
          "types; a common base class would save that and hide what a client can do. An app reads those of the providers that it imports.",
      },
    ],
  };
}

function check(folder: string, code: string, rounds: number): { readonly figures: Readonly<Record<string, number>> } {
  writeFileSync(join(folder, "app.ts"), code);
  const settings = {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    module: "nodenext",
    target: "es2022",
    lib: ["es2024", "dom"],
    types: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: settings, files: ["app.ts"] }));
  const tsc = join(repository, "node_modules", "typescript", "bin", "tsc");
  const outputs = Array.from({ length: rounds }, () => run([process.execPath, tsc, "--extendedDiagnostics"], { cwd: folder }).output);
  const figure = (counter: string): number =>
    median(outputs.map((output) => Number(new RegExp(`^${counter}:\\s+([\\d.]+)`, "m").exec(output)?.[1])));
  return { figures: Object.fromEntries(counters.map((counter) => [counter, figure(counter)])) };
}

function declarations(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".d.ts") && !file.includes("node_modules"))
    .reduce((bytes, file) => bytes + statSync(join(folder, file)).size, 0);
}
