import type { Finding, Level, Pair, Side } from "../finding.ts";
import { rules, worst } from "../rules/rules.ts";
import { meaningOf } from "../../model/contract/meaning.ts";

export function levelOf({ wire, consumer }: Pick<Finding, "wire" | "consumer">): Level {
  return worst([wire, consumer]);
}

/** One sentence: where, what, from what to what. Texts of definitions are in it as they are. */
export function sentence(finding: Finding): string {
  const at = finding.at === "" ? "" : `${finding.at}: `;
  return `${at}${rules[finding.code].says}${change(finding)}`;
}

/** The same in parts, for whoever sets them apart. */
export function parts(finding: Finding): { at: string; says: string; was: string | null; is: string | null } {
  const { at, code, action, area, before, after } = finding;
  // A status code that came is its own place already.
  const untold = (side: Side): boolean => action !== "changed" && (side === null || side === at);
  const word = (side: Side): string | null => (untold(side) ? null : `${show(side)}${meaning(area, side)}`);
  return { at, says: rules[code].says, was: word(before), is: word(after) };
}

function change({ action, area, at, before, after }: Finding): string {
  // A status code that came is its own place already.
  if (at !== "" && (before ?? after) === at) return "";
  const word = (side: Side): string => `${show(side)}${meaning(area, side)}`;
  if (action === "changed") return ` (${word(before)} → ${word(after)})`;
  const side = before ?? after;
  return side === null ? "" : ` (${word(side)})`;
}

function meaning(area: Finding["area"], side: Side): string {
  if ((area !== "status" && area !== "provisioningState") || typeof side !== "string") return "";
  const found = meaningOf(area, side);
  return found === null || found === side ? "" : `, which means ${found}`;
}

function show(side: Side): string {
  if (side === null) return "nothing";
  if (typeof side !== "object") return String(side);
  return Object.entries(side)
    .map(([key, value]) => `${key} ${value ?? "none"}`)
    .join(", ");
}

/** `put request`, `list, get, put response`. */
export function place({ operations, direction, area }: Finding): string {
  if (area === "presence") return "surface";
  const who = operations.length === 0 ? "beside the client's operations" : operations.join(", ");
  return direction === null ? who : direction === "both" ? `${who} request and response` : `${who} ${direction}`;
}

/** `2023-07-01 → 2024-04-01`, or the one version that was edited in place, came or went. */
export function versions({ from, to }: Pair): string {
  if (from.file === null || to.file === null) return to.apiVersion;
  return from.apiVersion === to.apiVersion ? `${from.apiVersion} in place` : `${from.apiVersion} → ${to.apiVersion}`;
}

const order: Readonly<Record<Level, number>> = { breaking: 0, additive: 1, neutral: 2 };

/** What breaks comes first. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => order[levelOf(a)] - order[levelOf(b)]);
}

export interface Counts {
  readonly pairs: number;
  readonly silent: number;
  readonly incomparable: number;
  readonly findings: number;
  readonly breaking: number;
  readonly additive: number;
  readonly neutral: number;
}

export function count(pairs: readonly Pair[]): Counts {
  const findings = pairs.flatMap((pair) => pair.findings).map(levelOf);
  const of = (level: Level): number => findings.filter((found) => found === level).length;
  return {
    pairs: pairs.length,
    silent: pairs.filter(({ comparable, findings: found }) => comparable && found.length === 0).length,
    incomparable: pairs.filter(({ comparable }) => !comparable).length,
    findings: findings.length,
    breaking: of("breaking"),
    additive: of("additive"),
    neutral: of("neutral"),
  };
}

export function summary(pairs: readonly Pair[], accepted: number): string {
  const counts = count(pairs);
  const kinds = (["breaking", "additive", "neutral"] as const)
    .filter((level) => counts[level] > 0)
    .map((level) => `${counts[level]} ${level}`);
  const parts = [
    `${counts.findings} ${counts.findings === 1 ? "finding" : "findings"}${kinds.length > 0 ? ` (${kinds.join(", ")})` : ""}`,
    `${counts.pairs} ${counts.pairs === 1 ? "pair" : "pairs"} compared, ${counts.silent} without a change of meaning`,
  ];
  if (counts.incomparable > 0) parts.push(`${counts.incomparable} not comparable`);
  if (accepted > 0) parts.push(`${accepted} accepted`);
  return parts.join("; ");
}
