import { printable } from "../../diagnostics/render.ts";
import { by } from "../../lib/compare.ts";
import { sha256 } from "../../lib/hash.ts";
import type { Level } from "../finding.ts";
import { codeSpan } from "../report/code-span.ts";
import { levelOf } from "../report/words.ts";
import { released } from "./bump.ts";
import type { Bump, PackageFinding } from "./finding.ts";
import { askedOf, type PlannedPackage, type ReleasePlan } from "./plan.ts";
import { packageSentence } from "./report.ts";

/** The one thing that is versioned: the repository, whose version every package has. */
const unit = "pecgen";

const levels: readonly Level[] = ["breaking", "additive", "neutral"];

/**
 * The plan of a release as changesets, by the names of their files: one for all packages to which the same has happened.
 *
 * @param from - the version that was released last, where one was: a first release keeps the version it has. Below 1.0.0 what
 *   breaks raises the minor version.
 */
export function changesetsOf({ packages }: ReleasePlan, from: string | null): Map<string, string> {
  if (from === null) return new Map();
  const groups = new Map<string, { bump: Bump; names: string[]; lines: readonly string[] }>();
  for (const planned of packages) {
    const bump = released(from, askedOf(planned));
    if (bump === "none") continue;
    const lines = linesOf(planned);
    const key = JSON.stringify([bump, lines]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { bump, names: [planned.name], lines });
    else group.names.push(planned.name);
  }
  const files = [...groups].map(([key, { bump, names, lines }]) => {
    const listed = names.map((name) => `\`${name}\``).join(", ");
    const [title = "", ...rest] = lines;
    const text = [
      "---",
      `"${unit}": ${bump}`,
      "---",
      "",
      printable(`${listed}: ${title}`),
      ...(rest.length === 0 ? [] : ["", ...rest]),
      "",
    ].join("\n");
    return [`drift-${sha256(key).slice(0, 12)}.md`, text] as const;
  });
  return new Map(files.sort(by(([name]) => name)));
}

/** A title, and a line for each finding: what breaks first. */
function linesOf({ bump, findings }: PlannedPackage): string[] {
  if (bump === "first") return ["new"];
  if (bump === "retired") return ["not generated any more; its last version stays as it is"];
  if (findings.length === 0) return ["other texts or other code, with the same types"];
  const ofLevel = (level: Level): readonly PackageFinding[] => findings.filter((finding) => levelOf(finding) === level);
  const counts = levels.filter((level) => ofLevel(level).length > 0).map((level) => `${ofLevel(level).length} ${level}`);
  return [
    counts.join(", "),
    ...levels.flatMap((level) => ofLevel(level).map((finding) => `- ${level}: ${codeSpan(printable(packageSentence(finding)))}`)),
  ];
}
