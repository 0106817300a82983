import { isObject } from "../json.ts";
import type { ObjectShape, Shape } from "../catalog/types.ts";

/** How strictly a body is held against its model. */
export type Strictness = "strict" | "lenient";

/**
 * What is wrong with a value, in words; `undefined` when nothing is. The first thing that is found is enough.
 *
 * @param path - where the value is, for the message
 */
export function problemWith(value: unknown, shape: Shape, strictness: Strictness, path = ""): string | undefined {
  if (typeof shape === "string") return shape === "unknown" || typeof value === shape ? undefined : wrongType(value, shape, path);
  switch (shape.kind) {
    case "enum":
      if (typeof value !== "string") return wrongType(value, "string", path);
      if (shape.open === true || shape.values.includes(value)) return undefined;
      return `Error converting value "${value}" of '${path}': it is not one of ${shape.values.join(", ")}`;
    case "array":
      if (!Array.isArray(value)) return wrongType(value, "array", path);
      return first(value.map((item, index) => problemWith(item, shape.items, strictness, `${path}[${index}]`)));
    case "map":
      if (!isObject(value)) return wrongType(value, "object", path);
      return first(Object.entries(value).map(([key, item]) => problemWith(item, shape.values, strictness, join(path, key))));
    case "object":
      return isObject(value) ? problemWithMembers(value, shape, strictness, path) : wrongType(value, "object", path);
  }
}

function problemWithMembers(value: object, { members }: ObjectShape, strictness: Strictness, path: string): string | undefined {
  const missing = Object.entries(members).find(([name, { required }]) => required === true && !Object.hasOwn(value, name));
  if (missing !== undefined) return `Required property '${missing[0]}' not found in JSON. Path '${path}'`;
  return first(
    Object.entries(value).map(([name, inner]) => {
      const member = Object.hasOwn(members, name) ? members[name] : undefined;
      if (member === undefined) {
        return strictness === "strict" ? `Could not find member '${name}' on object. Path '${join(path, name)}'` : undefined;
      }
      if (inner === null)
        return member.nullable === true || strictness === "lenient" ? undefined : wrongType(null, "value", join(path, name));
      return problemWith(inner, member.type, strictness, join(path, name));
    }),
  );
}

function wrongType(value: unknown, wanted: string, path: string): string {
  const found = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return `Error converting value of type '${found}' to type '${wanted}'. Path '${path}'`;
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function first(problems: ReadonlyArray<string | undefined>): string | undefined {
  return problems.find((problem) => problem !== undefined);
}
