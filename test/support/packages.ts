/**
 * For `node --import`: lets a process of its own find the generated packages by their names, as the sources that are committed.
 */
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { root } from "./repository.ts";

const folders: ReadonlyArray<readonly [pattern: RegExp, path: (...groups: string[]) => string]> = [
  [/^@pecgen\/core$/, () => "core/src/index.ts"],
  [/^@pecgen\/core\/codegen\/v1$/, () => "core/src/codegen/v1.ts"],
  [/^@pecgen\/client$/, () => "facade/src/index.ts"],
  [/^@pecgen\/client\/catalog$/, () => "facade/src/catalog.ts"],
  [/^@pecgen\/client\/fleet$/, () => "facade/src/fleet/index.ts"],
  [/^@pecgen\/client\/plans$/, () => "facade/src/plans/index.ts"],
  [/^@pecgen\/([^/]+)$/, (slug) => `providers/${slug}/src/index.ts`],
];

registerHooks({
  resolve(specifier, context, next) {
    for (const [pattern, path] of folders) {
      const [found, ...groups] = pattern.exec(specifier) ?? [];
      if (found !== undefined) return { url: pathToFileURL(`${root}/generated/${path(...groups)}`).href, shortCircuit: true };
    }
    return next(specifier, context);
  },
});
