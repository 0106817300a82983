import { lineWidth } from "./layout.ts";
import { Code, type Literal, literalText } from "./literal.ts";

/** What has fewer values in it is written where it stands: a name for it would not make the file any smaller. */
const worthSharing = 4;

/** A literal with what is equal in it written once. */
export interface SharedLiteral {
  /** `const` statements, each in front of those that use it. */
  readonly constants: readonly string[];
  /** With the names of the constants in it. */
  readonly literal: Literal;
}

/**
 * Writes a literal so that equal objects and arrays in it are one constant. What is constant is so by its content alone, and
 * named in the order of its first use, so that equal literals are written the same way.
 */
export function sharedLiteral(literal: Literal): SharedLiteral {
  const uses = new Map<string, number>();
  count(literal, uses);
  const names = new Map<string, Code>();
  const constants: string[] = [];
  const share = (value: Literal, isRoot: boolean): Literal => {
    if (typeof value !== "object" || value === null || value instanceof Code) return value;
    const key = JSON.stringify(value);
    const known = names.get(key);
    if (known !== undefined) return known;
    const inner = (item: Literal): Literal => share(item, false);
    const shared = Array.isArray(value)
      ? value.map(inner)
      : Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inner(item as Literal)]));
    if (isRoot || (uses.get(key) ?? 0) < 2 || size(value) < worthSharing) return shared;
    const name = `shared${names.size + 1}`;
    names.set(key, new Code(name));
    constants.push(literalText(shared, { before: `const ${name} = `, after: " as const;", compact: lineWidth }));
    return new Code(name);
  };
  return { literal: share(literal, true), constants };
}

function count(value: Literal, uses: Map<string, number>): void {
  if (typeof value !== "object" || value === null) return;
  const key = JSON.stringify(value);
  const before = uses.get(key) ?? 0;
  uses.set(key, before + 1);
  // What is inside of something that is written once is written once.
  if (before > 0) return;
  for (const inner of Object.values(value)) count(inner, uses);
}

/** How many values there are. Not how long they are: texts of a definition decide nothing about the form of a file. */
function size(value: Literal): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + size(inner), 1);
}
