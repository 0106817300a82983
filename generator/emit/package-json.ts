/** What every generated package says of itself. */
export interface PackageView {
  readonly name: string;
  readonly description: string;
  readonly version: string;
  /** Words to be found by, beside those of all packages. */
  readonly keywords?: readonly string[];
  /** Export path to source file below `src`, for example `./2021-10-01` to `versions/2021-10-01.ts`. */
  readonly exports: ReadonlyArray<readonly [path: string, source: string]>;
  readonly dependencies: Readonly<Record<string, string>>;
  /** Command to source file below `src`. */
  readonly bin?: Readonly<Record<string, string>>;
  /** Where the package is in a repository; left out where nobody has said. */
  readonly repository?: PackageRepository | undefined;
}

export interface PackageRepository {
  /** Its web address, for example `https://github.com/owner/name`. */
  readonly url: string;
  readonly directory: string;
}

const keywords = ["azure", "private-endpoint", "private-link", "private-endpoint-connection"];

/** ESM only; types beside the code; nothing runs on import or on install. */
export function packageJson(view: PackageView): object {
  const { name, description, version, exports, dependencies, bin = {}, repository } = view;
  const built = (source: string): string => `./dist/${source.replace(/\.ts$/, "")}`;
  const entry = (source: string): object => ({ types: `${built(source)}.d.ts`, default: `${built(source)}.js` });
  const commands = Object.entries(bin).map(([command, source]) => [command, `${built(source)}.js`] as const);
  return {
    name,
    version,
    description,
    keywords: [...keywords, ...(view.keywords ?? [])],
    license: "MIT",
    ...(repository !== undefined && { repository: { type: "git", url: `git+${repository.url}.git`, directory: repository.directory } }),
    type: "module",
    // A command does something when it is run; a module that is imported does nothing.
    sideEffects: commands.length === 0 ? false : commands.map(([, file]) => file),
    engines: { node: ">=22.19.0" },
    exports: { ...Object.fromEntries(exports.map(([path, source]) => [path, entry(source)])), "./package.json": "./package.json" },
    ...(commands.length > 0 && { bin: Object.fromEntries(commands) }),
    files: ["dist", "src", "CHANGELOG.md"],
    dependencies,
    // Published by a pipeline only, which signs where a package was built.
    publishConfig: { access: "public", provenance: true },
  };
}

/** Of a package in a folder of the output, where the address of the repository is known. */
export function repositoryOf(home: PackageRepository | undefined, folder: string): PackageRepository | undefined {
  return home === undefined ? undefined : { url: home.url, directory: `${home.directory}/${folder}` };
}
