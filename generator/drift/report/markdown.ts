import { printable } from "../../diagnostics/render.ts";
import { by } from "../../lib/compare.ts";
import type { Finding, Pair } from "../finding.ts";
import { spotText, type Spots } from "./located.ts";
import { count, levelOf, place, sentence, summary, versions, worstFirst } from "./words.ts";

const marks = { breaking: "🔴", additive: "🟢", neutral: "⚪" } as const;

/** GitHub takes a body of at most 65,536 characters; what does not fit is counted instead. */
const roomFor = 60_000;

/** For the body of a pull request: one section for each resource provider, closed at first. */
export function markdownReport(pairs: readonly Pair[], spots: Spots, accepted: number): string {
  const sections = groups(pairs.filter(({ comparable, findings }) => !comparable || findings.length > 0)).map(([provider, group]) =>
    section(provider, group, spots),
  );
  const head = `### Drift\n\n${summary(pairs, accepted)}.\n`;
  const shown: string[] = [];
  let length = head.length;
  for (const text of sections) {
    if (length + text.length + 1 > roomFor) continue;
    length += text.length + 1;
    shown.push(text);
  }
  const left = sections.length - shown.length;
  return [
    head,
    ...shown,
    ...(left > 0
      ? [
          `${left} more ${left === 1 ? "resource provider does" : "resource providers do"} not fit here; run \`pecgen drift\` for everything.\n`,
        ]
      : []),
  ].join("\n");
}

function groups(pairs: readonly Pair[]): Array<[provider: string, pairs: Pair[]]> {
  const found = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const provider = pair.resourceType.split("/")[0] ?? "";
    found.set(provider, [...(found.get(provider) ?? []), pair]);
  }
  return [...found].sort(by(([provider]) => provider.toLowerCase()));
}

function section(provider: string, pairs: readonly Pair[], spots: Spots): string {
  const counts = count(pairs);
  const words = (["breaking", "additive", "neutral"] as const)
    .filter((level) => counts[level] > 0)
    .map((level) => `${marks[level]} ${counts[level]} ${level}`);
  if (counts.incomparable > 0) words.push(`❔ ${counts.incomparable} not comparable`);
  const lines = [`<details>`, `<summary>${code(provider)} ${words.join(", ")}</summary>`, ""];
  for (const pair of pairs) {
    lines.push(`**${code(pair.resourceType)}** ${html(versions(pair))}`, "");
    if (!pair.comparable) lines.push("❔ cannot be compared", "");
    for (const finding of worstFirst(pair.findings)) lines.push(...item(finding, spots));
    lines.push("");
  }
  return [...lines, "</details>", ""].join("\n");
}

function item(finding: Finding, spots: Spots): string[] {
  const { before, after } = finding.source;
  const at = [spots("before", before), spots("after", after)].map((spot) => (spot === null ? "nowhere" : code(spotText(spot))));
  const oad = finding.oad === null ? "" : `, oad ${finding.oad}`;
  return [
    `- ${marks[levelOf(finding)]} ${html(place(finding))}: ${code(sentence(finding))}`,
    `  <br><sub>wire ${finding.wire}, consumer ${finding.consumer}, ${code(finding.code)}${oad}, ${code(finding.fingerprint)}<br>${at.join(" → ")}</sub>`,
  ];
}

/** Whatever means something in HTML or Markdown becomes a character reference: no text begins a tag, a span or a link. */
function html(text: string): string {
  return printable(text).replace(/[^A-Za-z0-9 /,()→-]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/** Code that no text can leave: a backtick could not be escaped. Names in code are no mentions either. */
function code(text: string): string {
  return `<code>${html(text)}</code>`;
}
