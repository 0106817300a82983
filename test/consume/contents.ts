import { posix } from "node:path";
import { ts } from "ts-morph";

/** Path to text of everything in a tarball, without the folder `package/` around it. */
export type Contents = ReadonlyMap<string, string>;

interface PackageJson {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const always = ["LICENSE", "README.md", "package.json"];
const atMost = ["CHANGELOG.md", "dist/THIRD-PARTY-LICENSES.txt"];

/**
 * What is wrong with the contents of a package; nothing, for one that has what can be imported or run, what that refers to,
 * maps of it, the sources these lead to, and the files for readers. Whatever else is there is wrong.
 */
export function problemsOf(contents: Contents): string[] {
  const problems: string[] = always.filter((path) => !contents.has(path)).map((path) => `there is no ${path}`);
  const project = JSON.parse(contents.get("package.json") ?? "{}") as PackageJson;
  const { name, exports = {}, bin = {}, dependencies = {} } = project;
  const known = new Set([...Object.keys(dependencies), name]);
  const entries = Object.values(exports).flatMap((entry) => (typeof entry === "string" ? [entry] : [entry.types, entry.default]));
  const reached = new Set([...entries, ...Object.values(bin)].map((path) => posix.normalize(path)));
  for (const path of reached) {
    const text = contents.get(path);
    if (text === undefined) problems.push(`${path} is referred to and not there`);
    for (const to of /\.(?:js|ts)$/.test(path) ? specifiersIn(text ?? "") : []) {
      if (to.startsWith(".")) reached.add(targetOf(path, to));
      else if (!to.startsWith("node:") && !known.has(packageOf(to))) problems.push(`${path} imports ${to}, on which it does not depend`);
    }
  }
  for (const path of Object.values(bin)) {
    if (contents.get(posix.normalize(path))?.startsWith("#!/usr/bin/env node\n") !== true) problems.push(`${path} does not begin with #!`);
  }
  const maps = mapsOf(contents, reached, problems);
  const expected = new Set([...always, ...atMost, ...reached, ...maps]);
  problems.push(...[...contents.keys()].filter((path) => !expected.has(path)).map((path) => `${path} is of no use`));
  return [...problems, ...readersProblems(contents, name)].sort();
}

/** Maps of what is reached, and the sources that they lead to. */
function mapsOf(contents: Contents, reached: ReadonlySet<string>, problems: string[]): Set<string> {
  const found = new Set<string>();
  for (const path of reached) {
    const [, mark] = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(contents.get(path) ?? "") ?? [];
    if (mark === undefined) continue;
    const map = posix.join(posix.dirname(path), mark);
    found.add(map);
    const { sources, mappings } = JSON.parse(contents.get(map) ?? `{"sources":[],"mappings":""}`) as {
      sources: Array<string | null>;
      mappings: string;
    };
    if (mappings === "") problems.push(`${map} maps nothing`);
    for (const source of sources) {
      const leads = source === null ? null : posix.join(posix.dirname(map), source);
      if (leads !== null && !contents.has(leads)) problems.push(`${map} leads to ${leads}, which is not there`);
      if (leads !== null) found.add(leads);
    }
  }
  return found;
}

function readersProblems(contents: Contents, name: string): string[] {
  const problems: string[] = [];
  if (contents.get("README.md")?.startsWith(`# ${name}\n`) === false) problems.push("README.md does not begin with the package's name");
  const libraries = [...contents].flatMap(([path, text]) =>
    path.endsWith(".js")
      ? [...text.matchAll(/^\/\/ (?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(([, library = ""]) => library)
      : [],
  );
  const licences = contents.get("dist/THIRD-PARTY-LICENSES.txt") ?? "";
  for (const library of new Set(libraries))
    if (!licences.includes(`${library}\n`)) problems.push(`${library} is in it without its licence`);
  for (const [path, text] of contents) {
    if (
      /(?:^|[^\w.])(?:\.\.\/){3,}(?!\.)|file:\/\/\/|\/(?:home|tmp|Users)\/\w+\//m.test(path.endsWith(".map") ? "" : text) &&
      !path.startsWith("src/")
    )
      problems.push(`${path} names a place outside of the package`);
  }
  return problems;
}

function specifiersIn(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Declarations name other modules by their JavaScript. */
function targetOf(from: string, to: string): string {
  const path = posix.join(posix.dirname(from), to);
  return from.endsWith(".d.ts") ? path.replace(/\.js$/, ".d.ts") : path;
}

function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
