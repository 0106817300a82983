import { isObject, type Json, own, ownObject, strings } from "../../../generator/lib/json.ts";
import type { Definitions, Node } from "./definitions.ts";

/** Which way a body goes: requests must not carry what is read-only. */
export type Direction = "request" | "response";

/**
 * Where a value is not what its schema says: for each finding the path of the value, and what is wrong with it.
 * Patterns, lengths and formats of texts are not looked at: they are documentation.
 */
export function findings(definitions: Definitions, schema: Node, value: Json, direction: Direction, path = "the body"): string[] {
  const shape = shapeOf(definitions, schema);
  if (value === null) return shape.nullable ? [] : [`${path} is null`];
  switch (shape.type) {
    case undefined:
      return [];
    case "array":
      if (!Array.isArray(value)) return [`${path} is ${kindOf(value)}, not an array`];
      return value.flatMap((item, index) => findings(definitions, shape.items, item, direction, `${path}[${index}]`));
    case "object":
      return isObject(value)
        ? findingsInObject(definitions, shape, value, direction, path)
        : [`${path} is ${kindOf(value)}, not an object`];
    default: {
      const expected = shape.type === "integer" ? "number" : shape.type;
      if (typeof value !== expected) return [`${path} is ${kindOf(value)}, not a ${expected}`];
      return shape.values.length === 0 || shape.values.includes(value)
        ? []
        : [`${path} is ${JSON.stringify(value)}, which is not in its enum`];
    }
  }
}

function findingsInObject(
  definitions: Definitions,
  { properties, required, additional }: Shape,
  value: Readonly<Record<string, Json>>,
  direction: Direction,
  path: string,
): string[] {
  const below = (name: string): string => (path === "the body" ? name : `${path}.${name}`);
  const forbidden = (property: Node | undefined): boolean =>
    direction === "request" && property !== undefined && isReadOnly(definitions, property);
  const missing = [...required].filter((name) => !Object.hasOwn(value, name) && !forbidden(properties.get(name)));
  return [
    ...Object.entries(value).flatMap(([name, inner]) => {
      const property = properties.get(name);
      if (forbidden(property)) return [`${below(name)} is read-only`];
      if (property !== undefined) return findings(definitions, property, inner, direction, below(name));
      if (additional === "anything") return [];
      return additional === "nothing" ? [`${below(name)} is unknown`] : findings(definitions, additional, inner, direction, below(name));
    }),
    ...missing.map((name) => `${below(name)} is missing`),
  ];
}

interface Shape {
  readonly type: string | undefined;
  readonly nullable: boolean;
  /** Empty where any value is allowed. */
  readonly values: readonly Json[];
  readonly items: Node;
  /** Not followed: what stands beside a reference belongs to the property. */
  readonly properties: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  /** What further members may be. */
  readonly additional: Node | "anything" | "nothing";
}

/** A schema with everything that `allOf` adds to it. */
function shapeOf(definitions: Definitions, given: Node): Shape {
  const schema = definitions.follow(given);
  const { file, json } = schema;
  const bases = definitions.items({ file, json: own(json, "allOf") }).map((base) => shapeOf(definitions, base));
  const properties = new Map([
    ...bases.flatMap((base) => [...base.properties]),
    ...Object.entries(ownObject(json, "properties") ?? {}).map(([name, property]) => [name, { file, json: property }] as const),
  ]);
  const type = own(json, "type") ?? bases.find((base) => base.type !== undefined)?.type ?? (properties.size > 0 ? "object" : undefined);
  const values = own(json, "enum");
  return {
    type: typeof type === "string" ? type : undefined,
    nullable: type === undefined || own(json, "x-nullable") === true || own(given.json, "x-nullable") === true,
    values: Array.isArray(values) ? values : [],
    items: definitions.member(schema, "items"),
    properties,
    required: new Set([...bases.flatMap((base) => [...base.required]), ...strings(own(json, "required"))]),
    additional: additionalOf(definitions, schema, properties.size === 0),
  };
}

/** An object without any members of its own may have all of them. Otherwise what is not declared would be lost to readers. */
function additionalOf(definitions: Definitions, schema: Node, empty: boolean): Shape["additional"] {
  const additional = own(schema.json, "additionalProperties");
  if (isObject(additional)) return definitions.member(schema, "additionalProperties");
  return additional === true || empty ? "anything" : "nothing";
}

function isReadOnly(definitions: Definitions, property: Node): boolean {
  return [property, definitions.follow(property)].some(({ json }) => {
    const mutability = own(json, "x-ms-mutability");
    return own(json, "readOnly") === true || (Array.isArray(mutability) && mutability.every((way) => way === "read"));
  });
}

function kindOf(value: Json): string {
  return Array.isArray(value) ? "an array" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
