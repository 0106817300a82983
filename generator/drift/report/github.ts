import { workflowCommand } from "../../diagnostics/render.ts";
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
        const { line = null, column = null } = spot?.position ?? {};
        const where = { file: spot?.file ?? null, line, col: column };
        const title = `${levelOf(finding)}: ${pair.resourceType}`;
        const text = `${versions(pair)}, ${place(finding)}: ${sentence(finding)} [${finding.code} ${finding.fingerprint}]`;
        return workflowCommand(commands[levelOf(finding)], { ...where, title }, [text]);
      }),
    )
    .join("");
}
