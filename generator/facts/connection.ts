import type { EnumFact, OperationFact, PropertyFact, SchemaFact, Verb } from "./types.ts";

/** Where every provider keeps the state of a connection. */
export const statePath = ["properties", "privateLinkServiceConnectionState"] as const;
export const statusPath = [...statePath, "status"] as const;
export const provisioningPath = ["properties", "provisioningState"] as const;

/** The property at a path of property names. */
export function propertyAt(schema: SchemaFact | null, path: readonly string[]): PropertyFact | null {
  let property: PropertyFact | null = null;
  let current = schema;
  for (const name of path) {
    property = current?.properties.find((candidate) => candidate.name === name) ?? null;
    if (property === null) return null;
    current = property.schema;
  }
  return property;
}

/** Declared values and whether others may come; a property without an enum is open. */
export function valuesAt(schema: SchemaFact | null, path: readonly string[]): EnumFact | null {
  const property = propertyAt(schema, path);
  return property === null ? null : (property.schema.enum ?? { values: [], open: true, name: null });
}

export function namesUnder(schema: SchemaFact | null, path: readonly string[]): string[] {
  return propertyAt(schema, path)?.schema.properties.map(({ name }) => name) ?? [];
}

export function bodyOf(operation: OperationFact): SchemaFact | null {
  return operation.parameters.find((parameter) => parameter.in === "body")?.schema ?? null;
}

export function successSchema(operation: OperationFact, codes: readonly string[] = ["200", "201", "202"]): SchemaFact | null {
  for (const code of codes) {
    const response = operation.responses.find((candidate) => candidate.code === code && !candidate.error);
    if (response?.schema != null) return response.schema;
  }
  return null;
}

/** The schema of the items that a list answers with: of an envelope, or of a bare array. */
export function itemSchema(operation: OperationFact): SchemaFact | null {
  const body = successSchema(operation, ["200"]);
  if (body === null) return null;
  if (body.type === "array") return body.items;
  return propertyAt(body, [operation.pageable?.itemName ?? "value"])?.schema.items ?? null;
}

/** Where a private endpoint keeps its connections: those that the owner's permissions approved, and those that wait for the owner. */
export const connectionLists = ["privateLinkServiceConnections", "manualPrivateLinkServiceConnections"] as const;

/** One connection as a private endpoint holds it. */
export function heldConnectionSchema(endpoint: SchemaFact | null): SchemaFact | null {
  for (const name of connectionLists) {
    const items = propertyAt(endpoint, ["properties", name])?.schema.items;
    if (items != null) return items;
  }
  return null;
}

/** The resource as the service answers it; where there is no get, what an update or the list answers with. */
export function resourceSchema(operations: readonly OperationFact[]): SchemaFact | null {
  const of = (verb: Verb): OperationFact | undefined => operations.find((operation) => operation.verb === verb);
  const [get, put, patch, list] = [of("get"), of("put"), of("patch"), of("list")];
  return (
    (get && successSchema(get)) ??
    (put && successSchema(put)) ??
    (patch && successSchema(patch)) ??
    (list && itemSchema(list)) ??
    (put && bodyOf(put)) ??
    null
  );
}

/**
 * Paths of the properties that a body may carry. Arrays, maps and objects without declared properties
 * are leaves; whatever is read-only cuts all below it.
 */
export function writableLeaves(schema: SchemaFact): string[] {
  const leaves: string[] = [];
  const visit = (current: SchemaFact, path: readonly string[], above: ReadonlySet<SchemaFact>): void => {
    for (const property of current.properties) {
      if (property.readOnly || above.has(property.schema)) continue;
      const here = [...path, property.name];
      if (property.schema.properties.length > 0) visit(property.schema, here, new Set(above).add(property.schema));
      else leaves.push(here.join("."));
    }
  };
  if (!schema.readOnly) visit(schema, [], new Set([schema]));
  return leaves;
}
