// Runs in the folder of the contenders: `hey-api.mjs <output> <definition>...`, all in one process, with the usual settings.
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";

const [output, ...definitions] = process.argv.slice(2);
for (const [index, input] of definitions.entries())
  await createClient({ input, output: join(output, String(index)), logs: { level: "silent", file: false } });
