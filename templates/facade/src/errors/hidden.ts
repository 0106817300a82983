/**
 * Sets a member that `JSON.stringify` and most loggers pass over: connections hold text and wire objects
 * that are for the program, not for its logs.
 */
export function hide(error: Error, members: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(members)) Object.defineProperty(error, name, { value, enumerable: false });
}
