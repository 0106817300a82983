import type { Io } from "./io.ts";

const interruptedTwice = 130;

/** The world around a process. */
export function processIo(process: NodeJS.Process): Io {
  const { stdin, stdout, stderr, env } = process;
  // A reader that goes away, such as head, has seen enough.
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit(process.exitCode ?? 0);
    });
  }
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    outIsTerminal: stdout.isTTY === true,
    errIsTerminal: stderr.isTTY === true,
    inIsTerminal: stdin.isTTY === true,
    columns: stdout.columns ?? stderr.columns ?? 80,
    env,
    ask: async (question) => {
      const { createInterface } = await import("node:readline/promises");
      const lines = createInterface({ input: stdin, output: stderr });
      // The interface takes Ctrl+C for itself, and the end of the input leaves a question without an answer.
      lines.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
      const ended = new Promise<string>((resolve) => lines.once("close", () => resolve("")));
      try {
        return await Promise.race([lines.question(question, { signal: interruption(process) }).catch(() => ""), ended]);
      } finally {
        lines.close();
      }
    },
    input: async () => {
      let text = "";
      for await (const chunk of stdin.setEncoding("utf8")) text += String(chunk);
      return text;
    },
    get signal() {
      return interruption(process);
    },
    now: Date.now,
  };
}

let controller: AbortController | undefined;

/** Listens once somebody cares: until then Ctrl+C ends the process as usual. A second one does not wait for reports. */
function interruption(process: NodeJS.Process): AbortSignal {
  if (controller === undefined) {
    const listening = new AbortController();
    controller = listening;
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => {
        if (listening.signal.aborted) process.exit(interruptedTwice);
        listening.abort();
      });
    }
  }
  return controller.signal;
}
