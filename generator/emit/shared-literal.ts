import { type Literal, literalText } from "./descriptor.ts";
import { propertyKey } from "./text.ts";

/** What has fewer values in it is written where it stands: a name for it would not make the file any smaller. */
const worthSharing = 4;

/** A literal with what is equal in it written once. */
export interface SharedLiteral {
  /** `const` statements, each in front of those that use it. */
  readonly constants: readonly string[];
  readonly text: string;
}

/**
 * Writes a literal so that equal objects and arrays in it are one constant. What is constant is so by its content alone, and
 * named in the order of its first use, so that equal literals are written the same way.
 */
export function sharedLiteral(literal: Literal): SharedLiteral {
  const uses = new Map<string, number>();
  count(literal, uses);
  const names = new Map<string, string>();
  const constants: string[] = [];
  const write = (value: Literal, isRoot: boolean): string => {
    if (typeof value !== "object" || value === null) return literalText(value);
    const key = JSON.stringify(value);
    const known = names.get(key);
    if (known !== undefined) return known;
    const text = Array.isArray(value) ? `[${value.map((item) => write(item, false)).join(", ")}]` : writeMembers(value, write);
    if (isRoot || (uses.get(key) ?? 0) < 2 || size(value) < worthSharing) return text;
    const name = `shared${names.size + 1}`;
    names.set(key, name);
    constants.push(`const ${name} = ${text} as const;`);
    return name;
  };
  const text = write(literal, true);
  return { constants, text };
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

function writeMembers(value: object, write: (value: Literal, isRoot: boolean) => string): string {
  const members = Object.entries(value).map(([key, inner]) => `${propertyKey(key)}: ${write(inner as Literal, false)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
