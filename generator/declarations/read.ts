import { join, relative } from "node:path";
import { Project, ts } from "ts-morph";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { by } from "../lib/compare.ts";
import { readManifest } from "./manifest.ts";
import { typeReader } from "./type-reader.ts";
import type { ApiExport, ExportKind, PackageApi, PackageManifest } from "./types.ts";

export interface ReadingOptions {
  /** Folders of the packages to read. */
  readonly folders: readonly string[];
  /** Where the package of this name is, for those that the packages import and that are published with them. */
  readonly companion: (name: string) => string | null;
  /** The folder whose `node_modules` has what else they import. */
  readonly root: string;
}

/** Reads what packages offer. One program for all of them: what they share is read once. */
export function readPackages({ folders, companion, root }: ReadingOptions): Array<PackageApi | Diagnostic> {
  const manifests = folders.map((folder) => readManifest(folder));
  const read = manifests.filter((manifest): manifest is PackageManifest => "entries" in manifest);
  const companions = companionsOf(read, companion);
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ["lib.es2024.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: ["node"],
      typeRoots: [join(root, "node_modules", "@types")],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      noEmit: true,
      paths: { ...companions.paths, "*": [join(root, "node_modules", "*")] },
    },
  });
  for (const { entries } of read) for (const file of entries.values()) project.addSourceFileAtPath(file);
  const program = project.getProgram().compilerObject;
  const checker = program.getTypeChecker();
  const homes = [...folders, ...companions.folders];
  return manifests.map((manifest, index) => {
    if (!("entries" in manifest)) return manifest;
    const folder = folders[index] as string;
    const types = typeReader(checker, { homes, show: (file) => relative(folder, file).replaceAll("\\", "/") });
    const exports = new Map<string, ReadonlyMap<string, ApiExport>>();
    for (const [path, file] of manifest.entries) {
      const source = program.getSourceFile(file);
      const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
      if (module === undefined) return diagnostic("PEC7006", { folder, reason: `${path} exports nothing` });
      exports.set(path, exportsOf(checker, module, types));
    }
    return { manifest, exports };
  });
}

function companionsOf(
  manifests: readonly PackageManifest[],
  companion: ReadingOptions["companion"],
): { paths: Record<string, string[]>; folders: string[] } {
  const paths: Record<string, string[]> = {};
  const folders: string[] = [];
  const names = new Set(manifests.flatMap(({ dependencies }) => Object.keys(dependencies)));
  for (const name of names) {
    const folder = companion(name);
    const manifest = folder === null ? null : readManifest(folder);
    if (folder === null || manifest === null || !("entries" in manifest)) continue;
    folders.push(folder);
    for (const [path, file] of manifest.entries) paths[`${name}${path.slice(1)}`] = [file];
    for (const next of Object.keys(manifest.dependencies)) names.add(next);
  }
  return { paths, folders };
}

function exportsOf(checker: ts.TypeChecker, module: ts.Symbol, types: ReturnType<typeof typeReader>): Map<string, ApiExport> {
  const found = new Map<string, ApiExport>();
  for (const exported of checker.getExportsOfModule(module).toSorted(by(({ name }) => name))) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const place = types.placeOf(symbol);
    const add = (kind: ExportKind, type: ApiExport["type"]): void =>
      void found.set(kind === "type" ? `type ${exported.name}` : exported.name, { name: exported.name, kind, type, place });
    if (!types.isOurs(symbol)) {
      add(isTypeOnly(exported) ? "type" : "value", { kind: "reference", name: exported.name, arguments: [] });
      continue;
    }
    const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0 && !isTypeOnly(exported);
    if (isValue) add(kindOf(symbol), types.valueOf(symbol));
    if ((symbol.flags & ts.SymbolFlags.Type) !== 0 && !(isValue && symbol.flags & ts.SymbolFlags.Class)) {
      add("type", types.declaredOf(symbol));
    }
  }
  return found;
}

function isTypeOnly(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((node) => ts.isExportSpecifier(node) && (node.isTypeOnly || node.parent.parent.isTypeOnly));
}

function kindOf(symbol: ts.Symbol): ExportKind {
  if (symbol.flags & ts.SymbolFlags.Class) return "class";
  if (symbol.flags & ts.SymbolFlags.Function) return "function";
  const declaration = symbol.valueDeclaration;
  // Data says what it is by its value; with a declared type it is one of those that have it.
  const named = declaration !== undefined && ts.isVariableDeclaration(declaration) && declaration.type;
  return named && !ts.isTypeLiteralNode(named) ? "value" : "constant";
}
