import type { Terminal } from "../../generator/commands/terminal.ts";

/** A terminal that remembers what was printed. */
export function capture(cwd: string): { terminal: Terminal; out: () => string; err: () => string } {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    cwd,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    errIsTerminal: false,
    color: false,
    outIsColored: false,
    annotations: false,
    usage: () => ({ milliseconds: 0, cpuMilliseconds: 0, peakMegabytes: 0 }),
  };
  return { terminal, out: () => out.join(""), err: () => err.join("") };
}
