import { asString, isPlainList, own, ownObject, type Json } from "../lib/json.ts";
import { limits } from "../spec/limits.ts";
import { exceeded, type Node, type SpecSet } from "../spec/spec-set.ts";
import type { EnumFact } from "./types.ts";

/** An enum with more values than anybody could list is none. */
export function reportVastEnum(specs: SpecSet, { place, value }: Node): void {
  const values = own(value, "enum");
  if (Array.isArray(values) && values.length > limits.enumValues) {
    specs.report(exceeded("values of an enum", limits.enumValues, place, values.length));
  }
}

/** Without `x-ms-enum` an enum is closed, as the definitions' own tools read it. */
export function enumFact(value: Json): EnumFact | null {
  const values = own(value, "enum");
  if (!isPlainList(values) || values.length > limits.enumValues) return null;
  const extension = ownObject(value, "x-ms-enum");
  return {
    values: values.flatMap((item) => (typeof item === "string" || typeof item === "number" ? [String(item)] : [])),
    open: own(extension, "modelAsString") === true,
    name: asString(own(extension, "name")) ?? null,
  };
}
