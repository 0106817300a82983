/**
 * Runs in the folder in which the generators are installed: `worker.mjs <generator> <folder>`. Each `<case>.json` of the
 * folder becomes `<case>/` with the generator's usual settings, or a line of `refused.json` with what it said.
 */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const generators = {
  "@hey-api/openapi-ts": async () => {
    const { createClient } = await import("@hey-api/openapi-ts");
    return (input, output) => createClient({ input, output, logs: { level: "silent", file: false } });
  },
  "swagger-typescript-api": async () => {
    const { generateApi } = await import("swagger-typescript-api");
    return (input, output) => generateApi({ input, output, fileName: "api.ts", silent: true });
  },
  "openapi-typescript-codegen": async () => {
    const { generate } = await import("openapi-typescript-codegen");
    return (input, output) => generate({ input, output });
  },
};

const [name, folder] = process.argv.slice(2);
const run = await generators[name]();
const refused = {};
for (const file of readdirSync(folder).filter((entry) => entry.endsWith(".json"))) {
  const number = file.slice(0, -".json".length);
  const output = join(folder, number);
  mkdirSync(output);
  try {
    await run(join(folder, file), output);
  } catch (error) {
    refused[number] = String(error).slice(0, 300);
  }
}
writeFileSync(join(folder, "refused.json.done"), JSON.stringify(refused));
process.exit(0);
