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
  const constants: string[] = [];
  const share = (part: Part, isRoot: boolean): Literal => {
    if (part.kind === "leaf") return part.value;
    if (part.constant !== null) return part.constant;
    const members = part.members.map(([key, inner]) => [key, share(inner, false)] as const);
    const shared = part.kind === "array" ? members.map(([, value]) => value) : Object.fromEntries(members);
    if (isRoot || part.uses < 2 || part.size < worthSharing) return shared;
    const name = `shared${constants.length + 1}`;
    constants.push(literalText(shared, { before: `const ${name} = `, after: " as const;", compact: lineWidth }));
    return (part.constant = new Code(name));
  };
  return { literal: share(partsOf(literal), true), constants };
}

type Part = Leaf | Whole;

interface Leaf {
  readonly kind: "leaf";
  readonly value: Literal;
  readonly size: 1;
}

/** An object or array: the same one wherever its content is. */
interface Whole {
  readonly kind: "array" | "object";
  readonly members: ReadonlyArray<readonly [key: string, part: Part]>;
  /** How many values there are. Not how long they are: texts of a definition decide nothing about the form of a file. */
  readonly size: number;
  /** How often it would be written if everything else were written once. */
  uses: number;
  constant: Code | null;
}

/** A literal taken apart, from its leaves to the whole, so that what is equal is found without comparing. */
function partsOf(literal: Literal): Part {
  const numbers = new Map<Part, number>();
  const known = new Map<string, Part>();
  const enter = (content: string, make: () => Part): Part => {
    const there = known.get(content);
    if (there !== undefined) return there;
    const part = make();
    known.set(content, part);
    numbers.set(part, numbers.size);
    return part;
  };
  const take = (value: Literal): Part => {
    if (typeof value !== "object" || value === null || value instanceof Code)
      return enter(`${JSON.stringify(value)}`, () => ({ kind: "leaf", value, size: 1 }));
    const kind = Array.isArray(value) ? "array" : "object";
    const members = Object.entries(value).map(([key, inner]) => [key, take(inner as Literal)] as const);
    return enter(JSON.stringify([kind, ...members.map(([key, part]) => [key, numbers.get(part)])]), () => {
      for (const [, part] of members) if (part.kind !== "leaf") part.uses += 1;
      return { kind, members, size: members.reduce((sum, [, part]) => sum + part.size, 1), uses: 0, constant: null };
    });
  };
  return take(literal);
}
