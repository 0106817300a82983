/**
 * Runs in the folder in which the generators are installed: `worker.mjs <generator> <folder> <case>...`. Each `<case>.json` of
 * the folder becomes `<case>/` with the generator's usual settings. It says a line for each when it is done: whoever reads them
 * knows which one it died of.
 */
import { mkdirSync, writeSync } from "node:fs";
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

const [name, folder, ...cases] = process.argv.slice(2);
const run = await generators[name]();
// What the generators say goes to stdout as well.
const say = (line) => writeSync(3, `${JSON.stringify(line)}\n`);
for (const one of cases) {
  const output = join(folder, one);
  mkdirSync(output);
  try {
    await run(join(folder, `${one}.json`), output);
    say({ case: one, refused: false });
  } catch {
    say({ case: one, refused: true });
  }
}
process.exit(0);
