/**
 * For `node --import`: lets programs in this repository find the generated packages by their names, as the sources that are
 * committed. Nothing is built or installed for that.
 */
import { registerHooks } from "node:module";

const generated = new URL("../generated/", import.meta.url);

const folders: ReadonlyArray<readonly [pattern: RegExp, path: (...groups: string[]) => string]> = [
  [/^@pecgen\/core$/, () => "core/src/index.ts"],
  [/^@pecgen\/core\/codegen\/v1$/, () => "core/src/codegen/v1.ts"],
  [/^@pecgen\/client$/, () => "facade/src/index.ts"],
  [/^@pecgen\/client\/catalog$/, () => "facade/src/catalog.ts"],
  [/^@pecgen\/client\/fleet$/, () => "facade/src/fleet/index.ts"],
  [/^@pecgen\/client\/plans$/, () => "facade/src/plans/index.ts"],
  [/^@pecgen\/cli$/, () => "cli/src/index.ts"],
  [/^@pecgen\/simulator$/, () => "simulator/src/index.ts"],
  [/^@pecgen\/simulator\/(browser|sqlite)$/, (entry) => `simulator/src/${entry}.ts`],
  [/^@pecgen\/([^/]+)$/, (slug) => `providers/${slug}/src/index.ts`],
  [/^@pecgen\/([^/]+)\/([^/]+)$/, (slug, version) => `providers/${slug}/src/versions/${version}.ts`],
];

registerHooks({
  resolve(specifier, context, next) {
    for (const [pattern, path] of folders) {
      const [found, ...groups] = pattern.exec(specifier) ?? [];
      if (found !== undefined) return { url: new URL(path(...groups), generated).href, shortCircuit: true };
    }
    return next(specifier, context);
  },
});
