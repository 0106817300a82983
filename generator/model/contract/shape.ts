import { isReference, propertiesBag } from "../../spec/consumer.ts";
import type { PropertyFact, SchemaFact } from "../../facts/types.ts";
import type { PropertyShape, Shape } from "./types.ts";

const known = new WeakMap<SchemaFact, Shape>();

/** One shape for each schema, so that recursive schemas become circular shapes. */
export function shapeOf(schema: SchemaFact): Shape {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const shape: Shape = {
    kind: schema.type,
    name: schema.name,
    source: schema.place,
    format: schema.format,
    values: schema.enum === null ? null : { values: schema.enum.values, open: schema.enum.open },
    constraints: schema.constraints,
    nullable: schema.nullable,
    properties: [],
    element: null,
  };
  known.set(schema, shape);
  shape.properties = schema.properties.map(propertyShape);
  const element = schema.type === "array" ? schema.items : schema.additional;
  shape.element = element === null ? null : shapeOf(element);
  return shape;
}

function propertyShape(property: PropertyFact): PropertyShape {
  const { name, required, readOnly, place } = property;
  return {
    name,
    shape: isReference(name) ? plainPart(property.schema) : shapeOf(property.schema),
    required,
    readOnly,
    source: place,
  };
}

/** What a reference says of the resource that it leads to: its id and the like. The rest belongs to that resource. */
function plainPart(schema: SchemaFact): Shape {
  if (schema.items !== null) return { ...shapeOf({ ...schema, items: null }), element: plainPart(schema.items) };
  const isPlain = ({ name, schema: inner }: PropertyFact): boolean =>
    name !== propertiesBag && inner.properties.length === 0 && inner.type !== "array";
  const properties = schema.properties.filter(isPlain);
  return { ...shapeOf({ ...schema, properties: [] }), properties: properties.map(propertyShape) };
}
