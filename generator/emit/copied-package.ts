import { toJsonText } from "../lib/json.ts";
import type { NamedProvider } from "../naming/types.ts";
import type { VirtualFile } from "../publish/virtual-file.ts";
import { allProviders, type Package } from "./owners.ts";
import { packageJson, repositoryOf, type PackageRepository, type PackageView } from "./package-json.ts";
import type { TemplateTexts } from "./templates.ts";

/** A package whose sources are taken over as they stand. */
export interface CopiedPackage {
  /** Folder below `templates/` with `src/` and `README.md`. */
  readonly template: string;
  /** Folder below `generated/`. */
  readonly output: Package;
  readonly view: Omit<PackageView, "repository">;
  /** Where all of the output is. */
  readonly home: PackageRepository | undefined;
  /** What is emitted into it. The copied sources are checked with others at these places. */
  readonly emitted?: EmittedSources;
}

/** Sources of a package that are made from all providers, by path below `src`. */
export type EmittedSources = Readonly<Record<string, (providers: readonly NamedProvider[]) => string>>;

export function emittedSources(output: Package, sources: EmittedSources, providers: readonly NamedProvider[]): VirtualFile[] {
  return Object.entries(sources).map(([path, make]) => ({ path: `${output}/src/${path}`, text: make(providers), owner: allProviders }));
}

/** The project of a package that is for Node.js: the others are checked without its types. */
export function nodeProject(output: Package): VirtualFile {
  const project = { extends: "../tsconfig.json", compilerOptions: { types: ["node"] }, include: ["src"] };
  return { path: `${output}/tsconfig.json`, text: toJsonText(project), owner: output };
}

export function copiedPackage(texts: TemplateTexts, { template, output, view, home, emitted = {} }: CopiedPackage): VirtualFile[] {
  const file = (path: string, text: string): VirtualFile => ({ path: `${output}/${path}`, text, owner: output });
  const prefix = `${template}/`;
  const sources = `${prefix}src/`;
  const isCopied = (path: string): boolean =>
    path === `${prefix}README.md` || (path.startsWith(sources) && !Object.hasOwn(emitted, path.slice(sources.length)));
  const copied = [...texts]
    .filter(([path]) => isCopied(path))
    .map(([path, text]) => ({ ...file(path.slice(prefix.length), text), copiedFrom: `templates/${path}` }));
  return [file("package.json", toJsonText(packageJson({ ...view, repository: repositoryOf(home, output) }))), ...copied];
}
