import type { Place } from "../diagnostics/diagnostic.ts";
import { asString, isObject, isPlainList, own, strings, type Json } from "../lib/json.ts";
import { propertiesBag } from "../spec/consumer.ts";
import { limits } from "../spec/limits.ts";
import { child, children, exceeded, type Node, type SpecSet } from "../spec/spec-set.ts";
import { enumFact, reportVastEnum } from "./enum.ts";
import type { Constraints, PropertyFact, SchemaFact, SchemaType } from "./types.ts";

export type SchemaReader = (node: Node) => SchemaFact | null;

/** A reference to another resource is read without the properties that belong to that one. */
type Extent = "whole" | "reference";

/**
 * Reads schemas for one document. Each place is read once, so a recursive definition becomes a circular fact
 * instead of an endless one.
 *
 * @param isReference which properties are references to other resources; none unless told
 */
export function schemaReader(specs: SpecSet, isReference: (property: string) => boolean = () => false): SchemaReader {
  const known = new Map<string, SchemaFact>();
  /** What `allOf` names of schemas that have not inherited yet: a base can be read to its end only after its heir. */
  const heirs = new Map<SchemaFact, readonly SchemaFact[]>();
  let exhausted = false;
  let propertiesLeft: number = limits.properties;

  /** Whether the properties can be taken in. Few lines can make each of many schemas inherit from all before it. */
  const affords = (count: number, place: Place): boolean => {
    if (propertiesLeft >= 0 && count > propertiesLeft)
      specs.report(exceeded("properties in the schemas of one document", limits.properties, place));
    propertiesLeft = count > propertiesLeft ? -1 : propertiesLeft - count;
    return propertiesLeft >= 0;
  };

  const read = (start: Node, depth: number, extent: Extent): SchemaFact | null => {
    const beside = hasSiblings(start.value);
    const node = specs.follow(start);
    if (node === null || !isObject(node.value)) return null;
    // Keywords beside a $ref make a schema of their own: its key is the place of the $ref.
    const place = beside ? start.place : node.place;
    const key = `${extent} ${place.file}#${place.pointer}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (exhausted) return null;
    if (depth > limits.schemaDepth || known.size >= limits.schemasPerDocument) {
      exhausted = true;
      const [limit, allowed] =
        depth > limits.schemaDepth
          ? (["schema depth", limits.schemaDepth] as const)
          : (["schemas per document", limits.schemasPerDocument] as const);
      specs.report(exceeded(limit, allowed, start.place));
      return null;
    }
    const fact = emptySchema(place, definitionName(node.place));
    known.set(key, fact);
    fill(fact, node, depth, extent);
    if (beside) overlay(fact, start);
    return fact;
  };

  const fill = (fact: SchemaFact, node: Node, depth: number, extent: Extent): void => {
    const allOf = own(node.value, "allOf");
    const bases = (Array.isArray(allOf) ? allOf : []).map((value, index) => {
      const pointer = `${node.place.pointer}/allOf/${index}`;
      return read({ place: { file: node.place.file, pointer }, value }, depth + 1, extent);
    });
    heirs.set(
      fact,
      bases.filter((base) => base !== null),
    );
    reportVastEnum(specs, node);
    overlay(fact, node);
    const items = child(node, "items");
    if (items !== null) fact.items = read(items, depth + 1, extent);
    const additional = child(node, "additionalProperties");
    if (additional !== null && isObject(additional.value)) fact.additional = read(additional, depth + 1, "whole");
    if (additional?.value === true) fact.additional = emptySchema(additional.place, null);
    for (const name of strings(own(node.value, "required"))) fact.required.add(name);
    const properties = child(node, "properties");
    const declared = properties === null ? [] : children(properties);
    for (const [name, property] of affords(declared.length, node.place) ? declared : []) {
      const cut = extent === "reference" && name === propertiesBag;
      const schema =
        (cut ? null : read(property, depth + 1, isReference(name) ? "reference" : "whole")) ?? emptySchema(property.place, null);
      const readOnly = declaredReadOnly(property.value) === true;
      add(fact, { name, place: property.place, schema, required: fact.required.has(name), readOnly });
    }
  };

  /** Bases first; one that is its own base inherits nothing from itself. */
  const inheritAll = (fact: SchemaFact): void => {
    const bases = heirs.get(fact);
    if (bases === undefined) return;
    heirs.delete(fact);
    bases.forEach(inheritAll);
    const declared = fact.properties;
    fact.properties = [];
    for (const base of bases) if (base !== fact && affords(base.properties.length, fact.place)) inherit(fact, base);
    for (const property of declared) add(fact, property);
    if (fact.type === "any" && (fact.properties.length > 0 || fact.additional !== null)) fact.type = "object";
    if (fact.type === "any" && fact.items !== null) fact.type = "array";
    if (fact.type === "any" && fact.enum !== null) fact.type = "string";
  };

  return (node) => {
    const fact = read(node, 0, "whole");
    const fresh = [...heirs.keys()];
    fresh.forEach(inheritAll);
    fresh.forEach(settle);
    return fact;
  };
}

/** Keywords that change the meaning of what a `$ref` names, where they stand beside it. */
const meaningful = [
  "type",
  "format",
  "enum",
  "x-ms-enum",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "readOnly",
  "x-ms-mutability",
  "x-nullable",
];

function hasSiblings(value: Json): boolean {
  return typeof own(value, "$ref") === "string" && meaningful.some((key) => own(value, key) !== undefined);
}

function definitionName(place: Place): string | null {
  return /^\/definitions\/([^/]+)$/.exec(place.pointer)?.[1]?.replaceAll("~1", "/").replaceAll("~0", "~") ?? null;
}

export const noConstraints: Constraints = { pattern: null, minLength: null, maxLength: null, minimum: null, maximum: null };

function emptySchema(place: Place, name: string | null): SchemaFact {
  return {
    place,
    name,
    type: "any",
    format: null,
    enum: null,
    constraints: noConstraints,
    nullable: false,
    readOnly: false,
    properties: [],
    required: new Set(),
    additional: null,
    items: null,
  };
}

/** A property that several parts declare is the last one, with what any of them demands. */
function add(fact: SchemaFact, property: PropertyFact): void {
  const at = fact.properties.findIndex(({ name }) => name === property.name);
  const before = fact.properties[at];
  if (before === undefined) fact.properties.push(property);
  else fact.properties[at] = { ...property, readOnly: property.readOnly || before.readOnly };
}

/** `required` and `readOnly` may come from a part that does not declare the property itself. */
function settle(fact: SchemaFact): void {
  fact.properties = fact.properties.map((property) => ({
    ...property,
    required: property.required || fact.required.has(property.name),
    readOnly: property.readOnly || property.schema.readOnly,
  }));
}

function inherit(fact: SchemaFact, base: SchemaFact): void {
  for (const property of base.properties) add(fact, property);
  for (const name of base.required) fact.required.add(name);
  if (fact.type === "any") fact.type = base.type;
  fact.format ??= base.format;
  fact.enum ??= base.enum;
  fact.additional ??= base.additional;
  fact.items ??= base.items;
  fact.nullable ||= base.nullable;
  fact.readOnly ||= base.readOnly;
  if (fact.constraints === noConstraints) fact.constraints = base.constraints;
}

/** Lays the keywords of one schema object over what is there already. */
function overlay(fact: SchemaFact, { value }: Node): void {
  const type = schemaType(own(value, "type"));
  if (type !== null) fact.type = type;
  fact.format = asString(own(value, "format")) ?? fact.format;
  fact.enum = enumFact(value) ?? fact.enum;
  fact.constraints = constraintsOf(value) ?? fact.constraints;
  if (own(value, "x-nullable") === true) fact.nullable = true;
  fact.readOnly = declaredReadOnly(value) ?? fact.readOnly;
}

/** `undefined` where nothing is declared: read-only then depends on what a `$ref` names. */
function declaredReadOnly(value: Json): boolean | undefined {
  const mutability = own(value, "x-ms-mutability");
  if (own(value, "readOnly") === true) return true;
  if (!isPlainList(mutability)) return undefined;
  const allowed = strings(mutability);
  return !allowed.includes("create") && !allowed.includes("update");
}

export function schemaType(value: Json | undefined): SchemaType | null {
  switch (value) {
    case "object":
    case "array":
    case "string":
    case "integer":
    case "number":
    case "boolean":
      return value;
    default:
      return null;
  }
}

export function constraintsOf(value: Json): Constraints | null {
  const number = (key: string): number | null => {
    const found = own(value, key);
    return typeof found === "number" ? found : null;
  };
  const found: Constraints = {
    pattern: asString(own(value, "pattern")) ?? null,
    minLength: number("minLength"),
    maxLength: number("maxLength"),
    minimum: number("minimum"),
    maximum: number("maximum"),
  };
  return Object.values(found).every((item) => item === null) ? null : found;
}
