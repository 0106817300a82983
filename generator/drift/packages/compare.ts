import type { ApiExport, PackageApi, PackageManifest } from "../../declarations/types.ts";
import type { PackageDrift } from "./finding.ts";
import { notes, type Notes } from "./notes.ts";
import { typeText } from "./type-text.ts";
import { nameIn, typeComparison, type TypeComparison } from "./types.ts";

/** What whoever uses a package meets if it becomes another version of itself. */
export function comparePackages(before: PackageApi, after: PackageApi): PackageDrift {
  const notebook = notes(before.manifest.name, before.manifest.version);
  const types = typeComparison(notebook);
  compareManifests(before.manifest, after.manifest, notebook);
  const shared: Pair[] = [];
  for (const [entry, exports] of before.exports) {
    const others = after.exports.get(entry);
    if (others === undefined) notebook.change({ code: "entry-removed", at: entry, before: entry, after: null });
    else shared.push(...compareNames(entry, exports, others, notebook));
  }
  for (const entry of after.exports.keys()) {
    if (!before.exports.has(entry)) notebook.change({ code: "entry-added", at: entry, before: null, after: entry });
  }
  // First what callers use, which tells who hands over what; then types that nothing of it names: they may go either way.
  for (const pair of shared) if (pair.from.kind !== "type") compareValues(pair, notebook, types);
  for (const { from, to, entry } of shared) {
    if (from.kind !== "type" || types.met(from.type)) continue;
    types.compare(from.type, to.type, "output", from.name, entry);
    types.compare(from.type, to.type, "input", from.name, entry);
  }
  return { name: before.manifest.name, from: before.manifest.version, to: after.manifest.version, findings: notebook.findings() };
}

/** What both have, with the path that it is imported from. */
interface Pair {
  readonly from: ApiExport;
  readonly to: ApiExport;
  readonly entry: string;
}

function compareNames(
  entry: string,
  before: ReadonlyMap<string, ApiExport>,
  after: ReadonlyMap<string, ApiExport>,
  notebook: Notes,
): Pair[] {
  const shared: Pair[] = [];
  for (const [key, from] of before) {
    const to = after.get(key);
    const source = { before: from.place, after: to?.place ?? null };
    if (to !== undefined) shared.push({ from, to, entry });
    else
      notebook.change({
        code: "export-removed",
        at: nameIn(entry, from.name),
        before: from.kind,
        after: null,
        traits: { value: from.kind !== "type" },
        source,
      });
  }
  for (const [key, to] of after) {
    const source = { before: null, after: to.place };
    if (!before.has(key))
      notebook.change({
        code: "export-added",
        at: nameIn(entry, to.name),
        before: null,
        after: to.kind,
        traits: { value: to.kind !== "type" },
        source,
      });
  }
  return shared;
}

function compareValues({ from, to, entry }: Pair, notebook: Notes, types: TypeComparison): void {
  const at = nameIn(entry, from.name);
  const source = { before: from.place, after: to.place };
  const kinds = { before: from.kind, after: to.kind };
  if (from.kind !== to.kind && (from.kind === "class" || to.kind === "class")) {
    notebook.change({ code: "export-kind-changed", at, ...kinds, source });
  } else if (isData(from) && isData(to)) {
    if (contentOf(from) !== contentOf(to)) notebook.change({ code: "constant-changed", at, before: null, after: null, source });
  } else types.compare(from.type, to.type, "output", from.name, entry);
}

/** What an object of data says can change without any promise being broken: callers hand it on as it is. */
function isData({ kind, type }: ApiExport): boolean {
  return kind === "constant" && type.kind === "object" && type.calls.length === 0 && type.constructs.length === 0;
}

/** What a constant holds, to its end. */
function contentOf({ type }: ApiExport): string {
  return typeText(type, Number.NEGATIVE_INFINITY);
}

function compareManifests(before: PackageManifest, after: PackageManifest, notebook: Notes): void {
  for (const [name, from] of Object.entries(before.engines)) {
    const to = after.engines[name] ?? null;
    if (from !== to)
      notebook.change({
        code: "engine-changed",
        at: name,
        before: from,
        after: to,
        traits: { change: to === null || isLower(to, from) ? "wider" : "narrower" },
      });
  }
  for (const [name, to] of Object.entries(after.engines)) {
    if (before.engines[name] === undefined)
      notebook.change({ code: "engine-changed", at: name, before: null, after: to, traits: { change: "narrower" } });
  }
  for (const [name, from] of Object.entries(before.dependencies)) {
    const to = after.dependencies[name];
    if (to === undefined) notebook.change({ code: "dependency-removed", at: name, before: from, after: null });
    else if (to !== from) notebook.change({ code: "dependency-changed", at: name, before: from, after: to });
  }
  for (const [name, to] of Object.entries(after.dependencies)) {
    if (before.dependencies[name] === undefined) notebook.change({ code: "dependency-added", at: name, before: null, after: to });
  }
  for (const name of before.commands) {
    if (!after.commands.includes(name)) notebook.change({ code: "command-removed", at: name, before: name, after: null });
  }
  for (const name of after.commands) {
    if (!before.commands.includes(name)) notebook.change({ code: "command-added", at: name, before: null, after: name });
  }
}

/** Of two ranges of the form `>=22.19.0`, whether the first lets in all that the second does; other forms are never said to. */
function isLower(a: string, b: string): boolean {
  const [first, second] = [a, b].map((range) => /^>=(\d+)\.(\d+)\.(\d+)$/.exec(range)?.slice(1).map(Number));
  if (first === undefined || second === undefined) return false;
  const at = first.findIndex((part, index) => part !== second[index]);
  return at === -1 || (first[at] as number) < (second[at] as number);
}
