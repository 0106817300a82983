import project from "../../package.json" with { type: "json" };

/** Version of every generated package: they are released together, under the version of this repository. */
export const packageVersion: string = project.version;

/** The versions of some libraries out of all that are pinned. One that is not pinned is left out. */
export function pick(pinned: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(pinned).filter(([name]) => names.includes(name)));
}
