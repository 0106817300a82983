/**
 * Generates everything into the folder that is given, as `pecgen generate --fresh` does into `generated/`: a process of
 * its own, for the test that compares what comes out under another locale, time zone and working directory.
 */
import { relative } from "node:path";
import { generate } from "../../generator/commands/generate.ts";
import type { Terminal } from "../../generator/commands/terminal.ts";
import { root } from "./repository.ts";

const [output = ""] = process.argv.slice(2);
const said: string[] = [];
const terminal: Terminal = {
  cwd: process.cwd(),
  out: () => undefined,
  err: (text) => void said.push(text),
  errIsTerminal: false,
  color: false,
  outIsColored: false,
  annotations: false,
  usage: () => ({ milliseconds: 0, cpuMilliseconds: 0, peakMegabytes: 0 }),
};
const code = await generate(terminal, { root, config: { specs: "specs", output: relative(root, output), pins: {} }, fresh: true });
if (code !== 0) process.stderr.write(said.join(""));
process.exitCode = code;
