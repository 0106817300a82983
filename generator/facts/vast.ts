import { isReference } from "../spec/consumer.ts";
import { limits } from "../spec/limits.ts";
import type { SchemaFact } from "./types.ts";

/** Nesting that a connection has at the most, with room to spare. */
export const deepestNesting = 8;

/**
 * Whether a schema has too many properties to be spelled out as a tree. A few definitions that name each other
 * several times are small to write and can stand for more properties than any client could use.
 */
export function isVast(start: SchemaFact, includeReadOnly: boolean): boolean {
  let left: number = limits.spelledProperties;
  const visit = (schema: SchemaFact, above: readonly SchemaFact[]): void => {
    const step = (inner: SchemaFact | null): void => {
      if (inner === null || above.includes(inner) || (includeReadOnly && above.length > deepestNesting)) return;
      visit(inner, [...above, inner]);
    };
    for (const property of schema.properties) {
      left -= 1;
      if (left < 0) return;
      if (property.readOnly && !includeReadOnly) continue;
      if (!includeReadOnly || !isReference(property.name)) step(property.schema);
    }
    step(schema.items);
    step(schema.additional);
  };
  visit(start, [start]);
  return left < 0;
}
