import { fileURLToPath } from "node:url";
import { run } from "./cli/run.ts";
import type { Terminal } from "./commands/terminal.ts";

/** The process as commands see it: none of them reads it, or decides its exit code. */
const terminal: Terminal = {
  cwd: process.cwd(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  errIsTerminal: process.stderr.isTTY === true,
  color: process.stderr.isTTY === true && !process.env["NO_COLOR"],
  outIsColored: process.stdout.isTTY === true && !process.env["NO_COLOR"],
  annotations: process.env["GITHUB_ACTIONS"] === "true",
  usage: () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    return {
      milliseconds: Math.round(performance.now()),
      cpuMilliseconds: (userCPUTime + systemCPUTime) / 1000,
      peakMegabytes: Math.round(maxRSS / 1024),
    };
  },
};

// A reader that goes away, such as head, has seen enough. The command goes on: its exit code still says how it went.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const root = fileURLToPath(new URL("..", import.meta.url));

export async function main(argv: readonly string[]): Promise<void> {
  process.exitCode = await run({ terminal, root, argv });
}
