import type { Constraints, PropertyFact, SchemaFact } from "../facts/types.ts";
import { noConstraints } from "../facts/schema.ts";
import { deepestNesting } from "../facts/vast.ts";
import { isReference } from "../spec/consumer.ts";
import type { ObjectModel, PropertyModel, TypeModel } from "./types.ts";

/** What the service answers. Read-only properties are marked. */
export function responseType(schema: SchemaFact): TypeModel {
  return typeOf(schema, [], () => true);
}

/** What a request may carry: read-only properties are not part of it, nor objects of nothing else. */
export function requestType(schema: SchemaFact): TypeModel {
  const writable: Keep = ({ readOnly, schema: inner }) =>
    !readOnly && (inner.properties.length === 0 || inner.properties.some((property) => !property.readOnly));
  return typeOf(schema, [], writable);
}

type Keep = (property: PropertyFact) => boolean;

function typeOf(schema: SchemaFact, above: readonly SchemaFact[], keep: Keep): TypeModel {
  if (above.includes(schema) || above.length > deepestNesting) return { kind: "unknown" };
  // Words only: what else an enum lists is not told apart in types.
  if (schema.enum !== null && schema.enum.values.length > 0 && !["integer", "number", "boolean"].includes(schema.type)) {
    return { kind: "enum", values: schema.enum.values, open: schema.enum.open };
  }
  switch (schema.type) {
    case "boolean":
      return { kind: "boolean" };
    case "integer":
    case "number":
      return { kind: "number", format: schema.format };
    case "string":
      return { kind: "string", format: schema.format, constraints: constraintsOrNull(schema.constraints) };
    case "array":
      return { kind: "array", items: schema.items === null ? { kind: "unknown" } : typeOf(schema.items, [...above, schema], keep) };
    case "object":
      return objectOf(schema, above, keep);
    case "any":
      return { kind: "unknown" };
  }
}

function objectOf(schema: SchemaFact, above: readonly SchemaFact[], keep: Keep): TypeModel {
  const inside = [...above, schema];
  if (schema.properties.length === 0) {
    return schema.additional === null ? { kind: "unknown" } : { kind: "map", values: typeOf(schema.additional, inside, keep) };
  }
  const properties = schema.properties.filter(keep).map((property): PropertyModel => ({
    name: property.name,
    type: isReference(property.name) ? shallow(property.schema, inside, keep) : typeOf(property.schema, inside, keep),
    required: property.required,
    readOnly: property.readOnly,
    nullable: property.schema.nullable,
  }));
  return { kind: "object", properties };
}

/** The object's own plain members; what hangs below them is left open. */
function shallow(schema: SchemaFact, above: readonly SchemaFact[], keep: Keep): TypeModel {
  return typeOf({ ...schema, properties: schema.properties.map(withoutDepth) }, above, keep);
}

function withoutDepth(property: PropertyFact): PropertyFact {
  const { schema } = property;
  const plainMap = schema.properties.length === 0 && schema.additional !== null && schema.additional.properties.length === 0;
  return (schema.type === "object" && !plainMap) || schema.type === "array"
    ? { ...property, schema: { ...schema, type: "any", enum: null } }
    : property;
}

export function asObject(type: TypeModel | null): ObjectModel | null {
  return type?.kind === "object" ? type : null;
}

export function propertyOf(type: TypeModel | null, ...path: readonly string[]): PropertyModel | null {
  let found: PropertyModel | null = null;
  let current = type;
  for (const name of path) {
    found = current?.kind === "object" ? (current.properties.find((property) => property.name === name) ?? null) : null;
    if (found === null) return null;
    current = found.type;
  }
  return found;
}

export function constraintsOrNull(constraints: Constraints): Constraints | null {
  return constraints === noConstraints || Object.values(constraints).every((value) => value === null) ? null : constraints;
}
