import { toJsonText } from "../lib/json.ts";
import type { VirtualFile } from "../publish/virtual-file.ts";
import { packageJson, repositoryOf, type PackageRepository, type PackageView } from "./package-json.ts";
import type { TemplateTexts } from "./templates.ts";

/** A package whose sources do not depend on the model: they are taken over as they stand. */
export interface CopiedPackage {
  /** Folder below `templates/` with `src/` and `README.md`. */
  readonly template: string;
  /** Folder below `generated/`. */
  readonly output: string;
  readonly view: Omit<PackageView, "repository">;
  /** Where all of the output is. */
  readonly home: PackageRepository | undefined;
  /** Files that do depend on the model, by path below `src`. */
  readonly emitted?: ReadonlyMap<string, string>;
}

/** The project of a package that is for Node.js: the others are checked without its types. */
export function nodeProject(output: string): VirtualFile {
  const project = { extends: "../tsconfig.json", compilerOptions: { types: ["node"] }, include: ["src"] };
  return { path: `${output}/tsconfig.json`, text: toJsonText(project), owner: output };
}

export function copiedPackage(texts: TemplateTexts, { template, output, view, home, emitted }: CopiedPackage): VirtualFile[] {
  const file = (path: string, text: string): VirtualFile => ({ path: `${output}/${path}`, text, owner: output });
  const prefix = `${template}/`;
  const copied = [...texts]
    .filter(([path]) => path.startsWith(`${prefix}src/`) || path === `${prefix}README.md`)
    .map(([path, text]) => ({ ...file(path.slice(prefix.length), text), copiedFrom: `templates/${path}` }));
  const written = [...(emitted ?? [])].map(([path, text]) => file(`src/${path}`, text));
  return [
    file("package.json", toJsonText(packageJson({ ...view, repository: repositoryOf(home, output) }))),
    ...copied.filter(({ path }) => !written.some((other) => other.path === path)),
    ...written,
  ];
}
