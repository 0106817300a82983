/** Whether an action is among those that are refused. `*` stands for any text, as in role definitions. */
export function isDenied(denied: readonly string[] | undefined, action: string): boolean {
  return (denied ?? []).some((pattern) => matches(pattern, action));
}

function matches(pattern: string, action: string): boolean {
  const source = pattern
    .split("*")
    .map((part) => part.replace(/[.\\+?^${}()|[\]]/g, "\\$&"))
    .join(".*");
  return new RegExp(`^${source}$`, "i").test(action);
}
