/** What every generated package says of itself. */
export interface PackageView {
  readonly name: string;
  readonly description: string;
  readonly version: string;
  /** Export path to source file below `src`, for example `./2021-10-01` to `versions/2021-10-01.ts`. */
  readonly exports: ReadonlyArray<readonly [path: string, source: string]>;
  readonly dependencies: Readonly<Record<string, string>>;
  /** Command to source file below `src`. */
  readonly bin?: Readonly<Record<string, string>>;
}

/** ESM only; types beside the code; nothing runs on import or on install. */
export function packageJson({ name, description, version, exports, dependencies, bin }: PackageView): object {
  const built = (source: string): string => `./dist/${source.replace(/\.ts$/, "")}`;
  const entry = (source: string): object => ({ types: `${built(source)}.d.ts`, default: `${built(source)}.js` });
  return {
    name,
    version,
    description,
    license: "MIT",
    type: "module",
    sideEffects: false,
    engines: { node: ">=22.19.0" },
    exports: { ...Object.fromEntries(exports.map(([path, source]) => [path, entry(source)])), "./package.json": "./package.json" },
    ...(bin === undefined
      ? {}
      : { bin: Object.fromEntries(Object.entries(bin).map(([command, source]) => [command, `${built(source)}.js`])) }),
    files: ["dist", "src"],
    // Published by a pipeline only, which signs where a package was built.
    publishConfig: { access: "public", provenance: true },
    dependencies,
  };
}
