import type { Plugin } from "esbuild";

const namespace = "built-in";

/**
 * Has a command load Node.js's own modules when it uses something of them. An `import` loads them at the start, and evaluates
 * all that they export: `node:child_process`, `node:util` and `node:fs` take longer than `pec` itself.
 */
export const lazyBuiltIns: Plugin = {
  name: "lazy built-ins",
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace }));
    build.onLoad({ filter: /^/, namespace }, ({ path }) => ({ contents: lazyModule(path) }));
  },
};

/** CommonJS, whose exports are read when they are used. */
function lazyModule(path: string): string {
  const names = Object.keys(process.getBuiltinModule(path) ?? {});
  return [
    `const load = () => process.getBuiltinModule(${JSON.stringify(path)});`,
    `for (const name of ${JSON.stringify(names)}) Object.defineProperty(exports, name, { get: () => load()[name], enumerable: true });`,
  ].join("\n");
}
