import { styleText } from "node:util";
import { printable } from "../../diagnostics/render.ts";
import type { Level, Pair } from "../finding.ts";
import { spotText, type Spots } from "./located.ts";
import { levelOf, place, sentence, summary, versions, worstFirst } from "./words.ts";

export interface TextOptions {
  readonly spots: Spots;
  readonly color: boolean;
  readonly accepted: number;
  /** Pairs without findings as well. */
  readonly silent: boolean;
}

const colors = { breaking: "red", additive: "green", neutral: "dim" } as const satisfies Record<Level, string>;

/** For a terminal: by resource type and pair, what breaks first, each finding with both of its places. */
export function textReport(pairs: readonly Pair[], { spots, color, accepted, silent }: TextOptions): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const lines: string[] = [];
  for (const pair of pairs) {
    if (pair.comparable && pair.findings.length === 0 && !silent) continue;
    const state = !pair.comparable ? "  not comparable" : pair.findings.length === 0 ? "  no change of meaning" : "";
    lines.push(`${paint("bold", printable(`${pair.resourceType} ${versions(pair)}`))}${state}`);
    for (const finding of worstFirst(pair.findings)) {
      const level = levelOf(finding);
      const both = finding.wire === finding.consumer ? "" : paint("dim", `  wire ${finding.wire}, consumer ${finding.consumer}`);
      lines.push(`  ${paint(colors[level], level.padEnd(8))} ${printable(`${place(finding)}: ${sentence(finding)}`)}${both}`);
      const id = [finding.code, finding.oad === null ? null : `oad ${finding.oad}`, finding.fingerprint].filter((part) => part !== null);
      lines.push(paint("dim", `           ${id.join(" · ")}`));
      for (const side of ["before", "after"] as const) {
        const spot = spots(side, finding.source[side]);
        if (spot !== null) lines.push(paint("dim", printable(`           ${side.padEnd(6)} ${spotText(spot)}`)));
      }
    }
    lines.push("");
  }
  lines.push(summary(pairs, accepted));
  return `${lines.join("\n")}\n`;
}
