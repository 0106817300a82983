/** What every generated package says of itself. */
export interface PackageView {
  readonly name: string;
  readonly description: string;
  readonly version: string;
  /** Export path to source file below `src`, for example `./2021-10-01` to `versions/2021-10-01.ts`. */
  readonly exports: ReadonlyArray<readonly [path: string, source: string]>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** ESM only; types beside the code; nothing runs on import or on install. */
export function packageJson({ name, description, version, exports, dependencies }: PackageView): object {
  const entry = (source: string): object => {
    const built = `./dist/${source.replace(/\.ts$/, "")}`;
    return { types: `${built}.d.ts`, default: `${built}.js` };
  };
  return {
    name,
    version,
    description,
    license: "MIT",
    type: "module",
    sideEffects: false,
    engines: { node: ">=22.19.0" },
    exports: { ...Object.fromEntries(exports.map(([path, source]) => [path, entry(source)])), "./package.json": "./package.json" },
    files: ["dist", "src"],
    dependencies,
  };
}
