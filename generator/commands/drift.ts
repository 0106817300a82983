import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import type { Settings } from "../config.ts";
import { diagnostic, hasErrors, inOrder, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { accept, readAcceptances, type Acceptances, type Coverage } from "../drift/accept.ts";
import { locate, type Texts } from "../drift/report/located.ts";
import { levelOf } from "../drift/report/words.ts";
import { driftOfHistory, driftOfTrees, driftOfVersions, driftToLatest, type Drift } from "../drift/run.ts";
import { isUnreadDocument, sameText, wanted, type Filter, type Tree } from "../drift/tree.ts";
import type { Contract } from "../model/contract/types.ts";
import { packageVersion } from "../emit/version.ts";
import { writeAtomically } from "../lib/write.ts";
import { exit, reached, type FailOn } from "./drift/exit.ts";
import { contractsInUse } from "./drift/in-use.ts";
import { filterOf, modeOf, type ModeOptions, type TreeMode } from "./drift/mode.ts";
import { driftOfPackage } from "./drift/package-mode.ts";
import { openTree, type OpenTree } from "./drift/open-tree.ts";
import { renderReport, type ReportFormat } from "./drift/report.ts";
import { printDiagnostics, printRefusal, progressLine, type Terminal } from "./terminal.ts";

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

/** What was compared, with the texts of both sides. */
interface Compared {
  readonly drift: Drift;
  readonly texts: Texts;
  readonly coverage: Coverage;
  /** What could not be read of the definitions. */
  readonly errors: readonly Diagnostic[];
  /** Documents that could not be read at all: what they define is missing from the comparison. */
  readonly unread: readonly Diagnostic[];
}

/** Compares contracts and says what changed. */
export async function drift(terminal: Terminal, positional: readonly string[], options: DriftOptions): Promise<number> {
  const mode = modeOf(positional, options);
  if (typeof mode === "string") return refuse(terminal, diagnostic("PEC9002", { reason: mode, command: "drift" }), options);
  if (mode.kind === "package") return driftOfPackage(terminal, mode.package, options);
  const acceptances = loadAcceptances(terminal, mode, options);
  if ("code" in acceptances) return refuse(terminal, acceptances, options);
  const scratch = mkdtempSync(join(tmpdir(), "pecgen-drift-"));
  try {
    const compared = await compare(terminal, mode, options, scratch);
    if ("code" in compared) return await refuse(terminal, compared, options);
    return await report(terminal, compared, acceptances, options);
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
    const opened = await openTree(name, { cwd: terminal.cwd, repository: repositoryOf(terminal, options), scratch, progress });
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
    const texts: Texts = {
      read: (side, file) => (side === "before" ? before : after).read(file),
      show: (side, file) => (side === "before" ? before : after).show(file),
    };
    return { drift: driftOfTrees(before.tree, after.tree, filter), texts, coverage, ...problemsOf(before.tree, after.tree) };
  }
  const opened = await open(mode.specs);
  if ("code" in opened) return opened;
  const { tree } = opened;
  const texts: Texts = { read: (_, file) => opened.read(file), show: (_, file) => opened.show(file) };
  if (mode.kind === "versions") {
    const [from, to] = [find(tree, mode.resourceType, mode.from), find(tree, mode.resourceType, mode.to)];
    if ("code" in from) return from;
    if ("code" in to) return to;
    return { drift: driftOfVersions(from, to), texts, coverage: "none", ...problemsOf(tree), unread: [] };
  }
  const missing = missingFrom([tree], filter, mode.specs);
  if (missing !== null) return missing;
  if (mode.kind === "history") {
    const coverage = filter.resourceType === undefined && filter.apiVersion === undefined ? "versions" : "none";
    return { drift: driftOfHistory(tree, filter), texts, coverage, ...problemsOf(tree) };
  }
  const generated = join(options.root, options.config.specs);
  const ours = resolve(terminal.cwd, mode.specs) === generated ? opened : await open(generated);
  if ("code" in ours) return ours;
  const inUse = contractsInUse(ours.tree.contracts, options.root, options.config).filter((contract) => wanted(contract, filter));
  return {
    drift: driftToLatest(inUse, tree),
    texts: {
      read: (side, file) => (side === "before" ? ours : opened).read(file),
      show: (side, file) => (side === "before" ? ours : opened).show(file),
    },
    coverage: "none",
    ...problemsOf(ours.tree, tree),
  };
}

/** `git:` speaks of the repository of the tree that it is compared with, or else of the one that the reader is in. */
function repositoryOf({ cwd }: Terminal, { toSpecs, fromSpecs, base, root }: DriftOptions): string {
  const folder = [toSpecs, fromSpecs].find((name) => name !== undefined && !name.startsWith("git:"));
  return base !== undefined ? root : resolve(cwd, folder ?? ".");
}

function problemsOf(...trees: readonly Tree[]): Pick<Compared, "errors" | "unread"> {
  const errors = trees.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === "error"));
  return { errors, unread: errors.filter(isUnreadDocument) };
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

function acceptedFile(terminal: Terminal, mode: TreeMode, { accepted }: DriftOptions): string {
  if (accepted !== undefined) return resolve(terminal.cwd, accepted);
  const tree = mode.kind === "trees" ? mode.to : mode.specs;
  return join(resolve(terminal.cwd, tree), "drift-accepted.json");
}

function loadAcceptances(terminal: Terminal, mode: TreeMode, options: DriftOptions): Acceptances | Diagnostic {
  const path = acceptedFile(terminal, mode, options);
  const file = relative(terminal.cwd, path);
  if (!existsSync(path)) {
    return options.accepted === undefined ? new Map() : diagnostic("PEC7004", { file, reason: "there is no such file" });
  }
  return readAcceptances(file, readFileSync(path, "utf8"));
}

async function report(terminal: Terminal, compared: Compared, acceptances: Acceptances, options: DriftOptions): Promise<number> {
  const result = accept(compared.drift, acceptances, compared.coverage, "drift-accepted.json");
  const incomparable = compared.unread.length > 0 || result.pairs.some(({ comparable }) => !comparable);
  const diagnostics = inOrder([...result.diagnostics, ...(incomparable ? compared.errors : [])]);
  const spots = await locate(options.format === "json" ? [] : result.pairs, compared.texts);
  const text = renderReport(options.format, result.pairs, diagnostics, {
    spots,
    texts: compared.texts,
    accepted: result.accepted,
    silent: options.silent === true,
    color: terminal.color && options.out === undefined,
    version: packageVersion,
    templates: join(options.root, "templates"),
  });
  if (options.out === undefined) terminal.out(text);
  else writeAtomically(resolve(terminal.cwd, options.out), text);
  if (options.format !== "json") {
    await printDiagnostics(
      terminal,
      diagnostics.filter(({ severity }) => severity !== "info"),
      terminal.cwd,
    );
  }
  if (incomparable) return exit.incomparable;
  const found = reached(
    result.pairs.flatMap(({ findings }) => findings.map(levelOf)),
    options.failOn,
  );
  return found || hasErrors(diagnostics) ? exit.findings : exit.clean;
}
