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
    build.onLoad({ filter: /^/, namespace }, ({ path }) => ({ contents: moduleOf(path) }));
  },
};

/** CommonJS. A module that is a class, or has inherited members as `process` has, stays what it is; those are loaded in any case. */
function moduleOf(path: string): string {
  const load = `process.getBuiltinModule(${JSON.stringify(path)})`;
  const loaded: unknown = process.getBuiltinModule(path);
  if (!isPlain(loaded)) return `module.exports = ${load};`;
  return [
    `const load = () => ${load};`,
    `for (const name of ${JSON.stringify(Object.keys(loaded))})`,
    "  Object.defineProperty(exports, name, { get: () => load()[name], set: (value) => (load()[name] = value), enumerable: true });",
  ].join("\n");
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
