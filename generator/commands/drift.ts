import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import type { Settings } from "../config.ts";
import { diagnostic, hasErrors, inOrder, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { accept, readAcceptances, type Acceptances, type Coverage } from "../drift/accept.ts";
import { locate, type Side, type Texts } from "../drift/report/located.ts";
import { levelOf } from "../drift/report/words.ts";
import { driftOfHistory, driftOfTrees, driftOfVersions, driftToLatest, type Drift, type Problem } from "../drift/run.ts";
import { isUnreadDocument, sameText, wanted, type Filter, type Tree } from "../drift/tree.ts";
import type { Contract } from "../model/contract/types.ts";
import { packageVersion } from "../emit/version.ts";
import { writeAtomically } from "../lib/write.ts";
import { reached, type FailOn } from "./drift/fail-on.ts";
import { contractsInUse } from "./drift/in-use.ts";
import { filterOf, modeOf, type ModeOptions, type TreeMode } from "./drift/mode.ts";
import { driftOfPackage } from "./drift/package-mode.ts";
import { renderReport, type ReportFormat } from "./drift/report.ts";
import { exit } from "./exit.ts";
import { openTree, type OpenTree } from "./open-tree.ts";
import { printDiagnostics, printRefusal, progressLine, type NamedFiles, type Terminal } from "./terminal.ts";

export interface DriftOptions extends ModeOptions {
  readonly root: string;
  readonly config: Settings;
  readonly format: ReportFormat;
  readonly failOn: FailOn;
  /** File with accepted findings; beside the definitions if left out. */
  readonly accepted?: string;
  /** File for the report instead of the standard output. */
  readonly out?: string;
  /** Pairs without findings in the text as well. */
  readonly silent?: boolean;
}

/** What was compared; both sides can be of one tree. */
interface Compared {
  readonly drift: Drift;
  readonly before: OpenTree;
  readonly after: OpenTree;
  readonly coverage: Coverage;
  /** What could not be read of the definitions. */
  readonly errors: readonly Problem[];
  /** Whether something is missing from the comparison, as what a document defines that could not be read at all. */
  readonly incomplete: boolean;
}

/** Compares contracts and says what changed. */
export async function drift(terminal: Terminal, positional: readonly string[], options: DriftOptions): Promise<number> {
  const mode = modeOf(positional, options);
  if (typeof mode === "string") return refuse(terminal, diagnostic("PEC9002", { reason: mode, command: "drift" }), options);
  if (mode.kind === "package") return driftOfPackage(terminal, mode.package, options);
  const scratch = mkdtempSync(join(tmpdir(), "pecgen-drift-"));
  try {
    const compared = await compare(terminal, mode, options, scratch);
    if ("code" in compared) return await refuse(terminal, compared, options);
    const accepted = loadAcceptances(terminal, compared.after, options);
    if ("code" in accepted) return await refuse(terminal, accepted, options);
    return await report(terminal, compared, accepted, options);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function refuse(terminal: Terminal, problem: Diagnostic, { format }: DriftOptions): Promise<number> {
  await printRefusal(terminal, [problem], { json: format === "json", folder: terminal.cwd });
  return exit.usage;
}

async function compare(terminal: Terminal, mode: TreeMode, options: DriftOptions, scratch: string): Promise<Compared | Diagnostic> {
  const filter = filterOf(options);
  const open = async (name: string): Promise<OpenTree | Diagnostic> => {
    const line = progressLine(terminal);
    const progress = (looked: number, found: number): void => {
      if (looked % 50 === 0) line.show(`${name}: ${looked} documents looked through, ${found} with private link paths`);
    };
    const { specs } = options.config;
    const opened = await openTree(name, { cwd: terminal.cwd, repository: repositoryOf(terminal, options), specs, scratch, progress });
    line.done();
    return opened;
  };
  if (mode.kind === "trees") {
    const [before, after] = [await open(mode.from), await open(mode.to)];
    if ("code" in before) return before;
    if ("code" in after) return after;
    const missing = missingFrom([before.tree, after.tree], filter, `${mode.from} and ${mode.to}`);
    if (missing !== null) return missing;
    const coverage = filter.resourceType === undefined && filter.apiVersion === undefined ? "trees" : "none";
    return { drift: driftOfTrees(before.tree, after.tree, filter), before, after, coverage, ...problemsOf({ before, after }) };
  }
  const opened = await open(mode.specs);
  if ("code" in opened) return opened;
  const { tree } = opened;
  const sides = { before: opened, after: opened };
  if (mode.kind === "versions") {
    const [from, to] = [find(tree, mode.resourceType, mode.from), find(tree, mode.resourceType, mode.to)];
    if ("code" in from) return from;
    if ("code" in to) return to;
    return { drift: driftOfVersions(from, to), ...sides, coverage: "none", ...problemsOf({ after: opened }), incomplete: false };
  }
  const missing = missingFrom([tree], filter, mode.specs);
  if (missing !== null) return missing;
  if (mode.kind === "history") {
    const coverage = filter.resourceType === undefined && filter.apiVersion === undefined ? "versions" : "none";
    return { drift: driftOfHistory(tree, filter), ...sides, coverage, ...problemsOf({ after: opened }) };
  }
  const generated = join(options.root, options.config.specs);
  const ours = resolve(terminal.cwd, mode.specs) === generated ? opened : await open(generated);
  if ("code" in ours) return ours;
  const inUse = contractsInUse(ours.tree.contracts, options.root, options.config);
  const { errors, incomplete } = problemsOf({ before: ours, after: opened });
  const unmade = inUse.errors.map((found) => ({ side: "before", diagnostic: found }) as const);
  return {
    drift: driftToLatest(
      inUse.contracts.filter((contract) => wanted(contract, filter)),
      tree,
    ),
    ...{ before: ours, after: opened, coverage: "none", errors: [...errors, ...unmade] },
    incomplete: incomplete || unmade.length > 0,
  };
}

/** `git:` speaks of the repository of the tree that it is compared with, or else of the one that the reader is in. */
function repositoryOf({ cwd }: Terminal, { toSpecs, fromSpecs, base, root }: DriftOptions): string {
  const folder = [toSpecs, fromSpecs].find((name) => name !== undefined && !name.startsWith("git:"));
  return base !== undefined ? root : resolve(cwd, folder ?? ".");
}

function problemsOf(sides: Readonly<Partial<Record<Side, OpenTree>>>): Pick<Compared, "errors" | "incomplete"> {
  const errors = Object.entries(sides).flatMap(([side, { tree }]) =>
    tree.diagnostics.filter(({ severity }) => severity === "error").map((found) => ({ side: side as Side, diagnostic: found })),
  );
  return { errors, incomplete: errors.some((error) => isUnreadDocument(error.diagnostic)) };
}

function find(tree: Tree, resourceType: string, apiVersion: string): Contract | Diagnostic {
  const ofType = tree.contracts.filter((contract) => sameText(contract.resourceType, resourceType));
  const found = ofType.find((contract) => sameText(contract.apiVersion, apiVersion));
  return found ?? diagnostic("PEC7002", { what: ofType.length === 0 ? resourceType : `${resourceType} ${apiVersion}`, tree: tree.name });
}

function missingFrom(trees: readonly Tree[], filter: Filter, name: string): Diagnostic | null {
  if (trees.some(({ contracts }) => contracts.some((contract) => wanted(contract, filter)))) return null;
  const what = [filter.resourceType, filter.apiVersion].filter((part) => part !== undefined).join(" ");
  return diagnostic("PEC7002", { what: what === "" ? "private link path" : what, tree: name });
}

/** The file with acceptances that was named, or the one of the newer tree. */
interface AcceptedFile extends NamedFiles {
  readonly acceptances: Acceptances;
  readonly file: string;
}

function loadAcceptances({ cwd }: Terminal, after: OpenTree, { accepted }: DriftOptions): AcceptedFile | Diagnostic {
  const beside = "drift-accepted.json";
  const file = accepted === undefined ? after.show(beside) : relative(cwd, resolve(cwd, accepted));
  const text =
    accepted === undefined ? after.read(beside) : existsSync(resolve(cwd, accepted)) ? readFileSync(resolve(cwd, accepted), "utf8") : null;
  const named = { file, read: () => text, show: () => file };
  if (text === null && accepted !== undefined) return diagnostic("PEC7004", { file, reason: "there is no such file" });
  const acceptances = text === null ? new Map<string, string>() : readAcceptances(file, text);
  return "code" in acceptances ? acceptances : { ...named, acceptances };
}

async function report(terminal: Terminal, compared: Compared, accepted: AcceptedFile, options: DriftOptions): Promise<number> {
  const incomparable = compared.incomplete || compared.drift.pairs.some(({ comparable }) => !comparable);
  // What could not be compared may be what was accepted.
  const coverage = incomparable ? "none" : compared.coverage;
  const { pairs, unused, ...counted } = accept(compared.drift, accepted.acceptances, coverage, accepted.file);
  const problems = [...compared.drift.problems, ...(incomparable ? compared.errors : [])];
  const diagnostics = inOrder([...problems.map((problem) => problem.diagnostic), ...unused]);
  const texts: Texts = {
    read: (side, file) => compared[side].read(file),
    show: (side, file) => compared[side].show(file),
  };
  const spots = await locate(options.format === "json" ? [] : pairs, texts);
  const text = renderReport(options.format, pairs, diagnostics, {
    ...{ spots, texts, accepted: counted.accepted, silent: options.silent === true },
    color: terminal.outIsColored && options.out === undefined,
    version: packageVersion,
    templates: join(options.root, "templates"),
  });
  if (options.out === undefined) terminal.out(text);
  else writeAtomically(resolve(terminal.cwd, options.out), text);
  if (options.format !== "json") {
    for (const tree of new Set([compared.before, compared.after])) {
      const ofTree = problems.filter(({ side, diagnostic: { severity } }) => compared[side] === tree && severity !== "info");
      await printDiagnostics(terminal, inOrder(ofTree.map((problem) => problem.diagnostic)), tree);
    }
    await printDiagnostics(terminal, unused, accepted);
  }
  if (incomparable) return exit.incomparable;
  const found = reached(
    pairs.flatMap(({ findings }) => findings.map(levelOf)),
    options.failOn,
  );
  return found || hasErrors(diagnostics) ? exit.findings : exit.clean;
}
