import { printable, printableJson } from "../../diagnostics/render.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Level } from "../finding.ts";
import { levelOf } from "../report/words.ts";
import type { Bump, PackageDrift, PackageFinding } from "./finding.ts";
import { packageRules } from "./rules.ts";

export interface PackageReport extends PackageDrift {
  readonly bump: Bump;
}

const order: readonly Level[] = ["breaking", "additive", "neutral"];

/** For a terminal: one package, what breaks first. */
export function packageText({ name, from, to, bump, findings }: PackageReport): string {
  const lines = [printable(`${name} ${from} → ${to}`)];
  for (const finding of order.flatMap((level) => findings.filter((each) => levelOf(each) === level))) {
    const { wire, consumer, code, fingerprint, source } = finding;
    const apart = wire === consumer ? "" : `  wire ${wire}, consumer ${consumer}`;
    lines.push(`  ${levelOf(finding).padEnd(8)} ${printable(packageSentence(finding))}${apart}`, `           ${code} · ${fingerprint}`);
    for (const side of ["before", "after"] as const) {
      const place = source[side];
      if (place !== null) lines.push(printable(`           ${side.padEnd(6)} ${place.file}:${place.line}`));
    }
  }
  const counts = order.map((level) => `${findings.filter((each) => levelOf(each) === level).length} ${level}`);
  lines.push(`${findings.length} ${findings.length === 1 ? "finding" : "findings"} (${counts.join(", ")}); semantic version: ${bump}`);
  return `${lines.join("\n")}\n`;
}

export function packageReportJson(packages: readonly PackageReport[], diagnostics: readonly Diagnostic[]): string {
  return printableJson({
    schemaVersion: 1,
    packages: packages.map(({ name, from, to, bump, findings }) => ({ name, from, to, bump, findings })),
    diagnostics,
  });
}

export function packageSentence({ code, at, direction, before, after }: PackageFinding): string {
  const way = direction === "input" ? " (handed over)" : direction === "output" ? " (handed out)" : "";
  const values =
    before !== null && after !== null ? ` (${before} → ${after})` : before === at || after === at ? "" : valueText(before ?? after);
  return `${at}${way}: ${packageRules[code].says}${values}`;
}

function valueText(value: string | null): string {
  return value === null ? "" : ` (${value})`;
}
