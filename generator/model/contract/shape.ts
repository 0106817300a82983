import { isReference, propertiesBag } from "../../spec/consumer.ts";
import type { PropertyFact, SchemaFact } from "../../facts/types.ts";
import type { PropertyShape, Shape } from "./types.ts";

/** `plain`: what a reference says of the resource that it leads to, its id and the like. The rest belongs to that resource. */
type Extent = "whole" | "plain";

const known: Readonly<Record<Extent, WeakMap<SchemaFact, Shape>>> = { whole: new WeakMap(), plain: new WeakMap() };

/** One shape for each schema, so that recursive schemas become circular shapes. */
export function shapeOf(start: SchemaFact): Shape {
  // Schemas can be nested deeper than calls can: what is inside of one is filled in later.
  const unfilled: Array<() => void> = [];

  const shapeIn = (extent: Extent, schema: SchemaFact): Shape => {
    const before = known[extent].get(schema);
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
    known[extent].set(schema, shape);
    unfilled.push(() => {
      shape.properties = schema.properties.filter((property) => extent === "whole" || isPlain(property)).map(propertyShape);
      shape.element = elementOf(extent, schema);
    });
    return shape;
  };

  const elementOf = (extent: Extent, schema: SchemaFact): Shape | null => {
    if (schema.type === "array") return schema.items === null ? null : shapeIn(extent, schema.items);
    return schema.additional === null ? null : shapeIn("whole", schema.additional);
  };

  const propertyShape = ({ name, schema, required, readOnly, place }: PropertyFact): PropertyShape => {
    return { name, shape: shapeIn(isReference(name) ? "plain" : "whole", schema), required, readOnly, source: place };
  };

  const shape = shapeIn("whole", start);
  for (let fill = unfilled.pop(); fill !== undefined; fill = unfilled.pop()) fill();
  return shape;
}

function isPlain({ name, schema }: PropertyFact): boolean {
  return name !== propertiesBag && schema.properties.length === 0 && schema.type !== "array";
}
