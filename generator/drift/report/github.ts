import { printable } from "../../diagnostics/render.ts";
import type { Level, Pair } from "../finding.ts";
import type { Spots } from "./located.ts";
import { levelOf, place, sentence, versions } from "./words.ts";

const commands = { breaking: "error", additive: "notice", neutral: "notice" } as const satisfies Record<Level, string>;

/** Workflow commands of GitHub Actions: one annotation for each finding, at the place where it is now. */
export function githubReport(pairs: readonly Pair[], spots: Spots): string {
  return pairs
    .flatMap((pair) =>
      pair.findings.map((finding) => {
        const spot = spots("after", finding.source.after) ?? spots("before", finding.source.before);
        const position = spot?.position ?? null;
        const properties = [
          ...(spot === null ? [] : [`file=${property(spot.file)}`]),
          ...(position === null ? [] : [`line=${position.line}`, `col=${position.column}`]),
          `title=${property(`${levelOf(finding)}: ${pair.resourceType}`)}`,
        ];
        const text = `${versions(pair)}, ${place(finding)}: ${sentence(finding)} [${finding.code} ${finding.fingerprint}]`;
        return `::${commands[levelOf(finding)]} ${properties.join(",")}::${data(printable(text))}\n`;
      }),
    )
    .join("");
}

/** A value could otherwise end its command and begin another. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(printable(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
