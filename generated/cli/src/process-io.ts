import { once } from "node:events";
import { addAbortSignal } from "node:stream";
import type { Io } from "./io.ts";

type Output = "stdout" | "stderr";

const interruptedTwice = 130;

/** The world around a process. Its streams are opened when they are used: each takes a millisecond, and few commands need all. */
export function processIo(process: NodeJS.Process): Io {
  const { env } = process;
  /** What has been opened, and whether it is still read. */
  const isRead = new Map<Output, boolean>();
  const output = (name: Output): NodeJS.WriteStream => {
    const stream = process[name];
    if (!isRead.has(name)) {
      isRead.set(name, true);
      stream.on("error", (error: NodeJS.ErrnoException) => {
        // A reader that goes away, such as head, has seen enough. What is being changed goes on.
        if (error.code !== "EPIPE") throw error;
        isRead.set(name, false);
      });
    }
    return stream;
  };
  const write = (name: Output, text: string): void => {
    if (isRead.get(name) !== false) output(name).write(text);
  };
  return {
    out: (text) => write("stdout", text),
    drained: async () => {
      const stream = output("stdout");
      // That it fails is for the listener.
      if (isRead.get("stdout") === true && stream.writableNeedDrain) await once(stream, "drain").catch(() => undefined);
      return isRead.get("stdout") === true;
    },
    err: (text) => write("stderr", text),
    get outIsTerminal() {
      return process.stdout.isTTY === true;
    },
    get errIsTerminal() {
      return process.stderr.isTTY === true;
    },
    get inIsTerminal() {
      return process.stdin.isTTY === true;
    },
    get columns() {
      return process.stdout.columns ?? process.stderr.columns ?? 80;
    },
    env,
    ask: async (question) => {
      const { createInterface } = await import("node:readline/promises");
      const lines = createInterface({ input: process.stdin, output: output("stderr") });
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
      for await (const chunk of addAbortSignal(interruption(process), process.stdin.setEncoding("utf8"))) text += String(chunk);
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
