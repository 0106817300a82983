import type { Io } from "../io.ts";
import { safeText } from "./safe-text.ts";

/** One line about what is going on, overwritten as it goes on. */
export interface Progress {
  show(text: string): void;
  /** Takes the line away: before anything else is written. */
  clear(): void;
}

/** On stderr, where somebody looks at it and nothing else is written to it. */
export function progressOn(io: Io, isUsed: boolean): Progress {
  if (!io.errIsTerminal || isUsed || io.env["TERM"] === "dumb") return { show: () => undefined, clear: () => undefined };
  let shown = false;
  return {
    show: (text) => {
      shown = true;
      io.err(`\r\u001b[2K${safeText(text).slice(0, Math.max(io.columns - 1, 1))}`);
    },
    clear: () => {
      if (shown) io.err("\r\u001b[2K");
      shown = false;
    },
  };
}
