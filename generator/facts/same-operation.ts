import { by } from "../lib/compare.ts";
import { isReference } from "../spec/consumer.ts";
import { deepestNesting, isVast } from "./vast.ts";
import type { OperationFact, SchemaFact } from "./types.ts";

/** Whether two documents say the same of an operation, wherever and in whatever order they say it. */
export function sameOperation(a: OperationFact, b: OperationFact): boolean {
  return JSON.stringify(essence(a)) === JSON.stringify(essence(b));
}

function essence(operation: OperationFact): unknown {
  const { method, longRunning, finalStateVia, pageable, successCodes } = operation;
  const parameters = operation.parameters
    .map((parameter) => ({ name: parameter.name, in: parameter.in, required: parameter.required, body: shape(parameter.schema) }))
    .sort(by((parameter) => `${parameter.in} ${parameter.name}`));
  const responses = operation.responses.map(({ code, schema }) => ({ code, schema: shape(schema) })).sort(by(({ code }) => code));
  return { method, longRunning, finalStateVia, pageable, successCodes, parameters, responses };
}

/**
 * Property names, types, enums and flags. A recursive schema is named where it comes again, and so is what hangs
 * below a reference: that graph is another resource's.
 */
function shape(schema: SchemaFact | null, above: readonly SchemaFact[] = []): unknown {
  if (schema === null) return null;
  if (above.length > deepestNesting || isVast(schema, true)) return schema.name;
  if (above.includes(schema)) return `up ${above.length - above.indexOf(schema)}`;
  const next = [...above, schema];
  return {
    type: schema.type,
    enum: schema.enum === null ? null : { values: schema.enum.values, open: schema.enum.open },
    properties: [...schema.properties].sort(by(({ name }) => name)).map(({ name, readOnly, required, schema: inner }) => ({
      name,
      readOnly,
      required,
      schema: isReference(name) ? inner.properties.map((property) => property.name).sort() : shape(inner, next),
    })),
    additional: shape(schema.additional, next),
    items: shape(schema.items, next),
  };
}
