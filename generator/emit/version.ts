/** Version of every generated package; they are released together. */
export const packageVersion = "0.1.0";

/** The versions of some libraries out of all that are pinned. One that is not pinned is left out. */
export function pick(pinned: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(pinned).filter(([name]) => names.includes(name)));
}
