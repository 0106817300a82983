import { isReference } from "../spec/consumer.ts";
import { limits } from "../spec/limits.ts";
import type { SchemaFact } from "./types.ts";

/** Nesting that a connection has at the most, with room to spare. */
export const deepestNesting = 8;

/**
 * Whether a schema has too many properties to be spelled out as a tree. A few definitions that name each other
 * several times are small to write and can stand for more properties than any client could use. Items of lists and
 * values of maps count as properties do. Answers are spelled out up to a depth, bodies to their end.
 */
export function isVast(start: SchemaFact, includeReadOnly: boolean): boolean {
  let left: number = limits.spelledProperties;
  const visit = (schema: SchemaFact, above: readonly SchemaFact[]): void => {
    const step = (inner: SchemaFact): void => {
      if (above.includes(inner)) return;
      if (above.length <= (includeReadOnly ? deepestNesting : limits.schemaDepth)) visit(inner, [...above, inner]);
      else if (!includeReadOnly) left = -1;
    };
    for (const property of schema.properties) {
      left -= 1;
      if (left < 0) return;
      if (property.readOnly && !includeReadOnly) continue;
      if (!includeReadOnly || !isReference(property.name)) step(property.schema);
    }
    for (const inner of [schema.items, schema.additional]) {
      if (inner === null) continue;
      left -= 1;
      if (left < 0) return;
      step(inner);
    }
  };
  visit(start, [start]);
  return left < 0;
}
