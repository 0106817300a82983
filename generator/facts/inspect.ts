import { bodyOf, namesUnder, provisioningPath, statePath, statusPath, successSchema, valuesAt, writableLeaves } from "./connection.ts";
import type { OperationFact, SurfaceFacts } from "./types.ts";
import { parameterIn } from "../spec/private-link-path.ts";

/** The record that `pecgen inspect` prints for a surface. Its form is public: others check us by it. */
export type InspectRecord = ReturnType<typeof inspectRecord>;

export function inspectRecord(surface: SurfaceFacts) {
  const { resourceType, apiVersion, stability, scope, operations, connection } = surface;
  const status = valuesAt(connection, statusPath);
  const provisioning = valuesAt(connection, provisioningPath);
  return {
    resourceType,
    apiVersion,
    stability,
    scope,
    connectionParameter: connectionParameter(operations),
    operations: operations.map((operation) => ({
      verb: operation.verb,
      operationId: operation.operationId,
      method: operation.method,
      path: operation.path.template,
      parameters: operation.parameters.map((parameter) => ({ name: parameter.name, in: parameter.in, required: parameter.required })),
      successCodes: operation.successCodes,
      longRunning: operation.longRunning,
      finalStateVia: operation.finalStateVia,
      paging: operation.pageable,
      source: operation.source,
    })),
    status: { path: statusPath.join("."), values: status?.values ?? [], open: status?.open ?? null },
    provisioningState: provisioning === null ? null : { values: provisioning.values, open: provisioning.open },
    stateFields: namesUnder(connection, statePath),
    connectionFields: namesUnder(connection, ["properties"]),
    writable: Object.fromEntries(
      operations.flatMap((operation) => {
        const body = bodyOf(operation);
        return body === null ? [] : [[operation.verb, writableLeaves(body)]];
      }),
    ),
    listShape: listShape(operations),
    errorShape: errorShape(operations),
  };
}

export function connectionParameter(operations: readonly OperationFact[]): string | null {
  const item = operations.find(({ verb }) => verb === "get" || verb === "put" || verb === "patch" || verb === "delete");
  return item === undefined ? null : parameterIn(item.path.rest[0] ?? "");
}

function listShape(operations: readonly OperationFact[]): "value" | "array" | "none" {
  const list = operations.find(({ verb }) => verb === "list");
  if (list === undefined) return "none";
  const body = successSchema(list, ["200"]);
  if (body?.type === "array") return "array";
  return body === null ? "none" : "value";
}

/** `arm` where any operation declares the envelope of Azure Resource Manager, `other` where all that is declared differs. */
export function errorShape(operations: readonly OperationFact[]): "arm" | "other" | "none" {
  const schemas = operations.flatMap(({ responses }) => responses.filter(({ error, schema }) => error && schema !== null));
  if (schemas.length === 0) return "none";
  return schemas.some(({ schema }) => schema?.properties.some(({ name }) => name === "error")) ? "arm" : "other";
}
