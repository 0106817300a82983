import { type JsonObject, present } from "../json.ts";
import type { ObjectShape, Shape } from "./types.ts";

/** The members of an object's shape; none for everything else. */
export function membersOf(shape: Shape | undefined): ObjectShape["members"] {
  return typeof shape === "object" && shape.kind === "object" ? shape.members : {};
}

/** Those of the values that a model has members for. */
export function only(members: ObjectShape["members"], values: JsonObject): JsonObject {
  return present(Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(members, name))));
}
