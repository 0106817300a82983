import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { diagnostic, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { readPackages } from "../../declarations/read.ts";
import { bumpOf } from "../../drift/packages/bump.ts";
import { comparePackages } from "../../drift/packages/compare.ts";
import { packageReportJson, packageText, type PackageReport } from "../../drift/packages/report.ts";
import { levelOf } from "../../drift/report/words.ts";
import { writeAtomically } from "../../lib/write.ts";
import type { DriftOptions } from "../drift.ts";
import { exit } from "../exit.ts";
import { companionOf, locatePackage, packagesIn } from "../packages.ts";
import { printRefusal, type Terminal } from "../terminal.ts";
import { reached } from "./fail-on.ts";

/** Says what whoever uses a generated package meets when it moves to the one that is generated now. */
export async function driftOfPackage(terminal: Terminal, asked: string, options: DriftOptions): Promise<number> {
  const { format, out, failOn } = options;
  const refuse = async (problem: Diagnostic, code: number = exit.usage): Promise<number> => {
    await printRefusal(terminal, [problem], { json: format === "json", folder: terminal.cwd });
    return code;
  };
  if (format !== "text" && format !== "json") {
    return refuse(diagnostic("PEC9002", { reason: "What changed in a package is told as text or as JSON", command: "drift" }));
  }
  const scratch = mkdtempSync(join(tmpdir(), "pecgen-drift-"));
  try {
    const folder = locatePackage(asked, terminal.cwd, scratch);
    if (typeof folder !== "string") return await refuse(folder);
    const current = packagesIn(join(options.root, options.config.output));
    const beside = companionOf(folder);
    // What is not there beside it counts as unchanged.
    const companion = (name: string): string | null => beside(name) ?? current.get(name) ?? null;
    const [before] = readPackages({ folders: [folder], companion, root: options.root });
    if (before === undefined || "code" in before)
      return await refuse(before ?? diagnostic("PEC7006", { folder, reason: "it is empty" }), exit.incomparable);
    const { name } = before.manifest;
    const counterpart = current.get(name);
    if (counterpart === undefined) return await refuse(diagnostic("PEC7002", { what: `package ${name}`, tree: options.config.output }));
    const [after] = readPackages({ folders: [counterpart], companion: (of) => current.get(of) ?? null, root: options.root });
    if (after === undefined || "code" in after)
      return await refuse(after ?? diagnostic("PEC7006", { folder: counterpart, reason: "it is empty" }), exit.incomparable);
    const drift = comparePackages(before, after);
    const report: PackageReport = { ...drift, bump: bumpOf(drift.findings, false) };
    const text = format === "json" ? packageReportJson([report], []) : packageText(report);
    if (out === undefined) terminal.out(text);
    else writeAtomically(resolve(terminal.cwd, out), text);
    return reached(drift.findings.map(levelOf), failOn) ? exit.findings : exit.clean;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
