import { bodyOf } from "../../facts/connection.ts";
import type { OperationFact, ParameterFact } from "../../facts/types.ts";
import { parameterIn, segmentsOf } from "../../spec/private-link-path.ts";
import { ownConstraints } from "./implied.ts";
import { shapeOf } from "./shape.ts";
import type {
  BodyContract,
  ContractVerb,
  ErrorContract,
  OperationContract,
  PagingContract,
  ParameterContract,
  PathContract,
  ResponseContract,
} from "./types.ts";

export function operationContract(operation: OperationFact, verb: ContractVerb, resourceType: string): OperationContract {
  const path = pathContract(operation, resourceType);
  const responses = responsesOf(operation);
  return {
    verb,
    operationId: operation.operationId,
    method: operation.method,
    path,
    source: operation.source,
    parameters: parametersOf(operation, path),
    body: bodyContract(operation),
    responses,
    headers: headersOf(operation),
    error: errorOf(operation),
    longRunning: operation.longRunning,
    finalStateVia: operation.finalStateVia,
    paging: verb.startsWith("list") ? pagingOf(operation, responses) : null,
  };
}

/** A segment that stands for a type is filled in: the type is known. */
export function pathContract({ path }: OperationFact, resourceType: string): PathContract {
  const types = resourceType.split("/");
  const filled = new Map(
    path.typeSegments.flatMap((segment, index) => (parameterIn(segment) === null ? [] : [[segment, types[index] ?? segment]])),
  );
  const segments = ["", ...segmentsOf(path.template)].map((segment) => filled.get(segment) ?? segment);
  const provider = segments.findLastIndex((segment) => segment.toLowerCase() === "providers");
  const target = path.target.split("/").length;
  const blank = (segment: string): string => segment.replace(/\{[^{}]*\}/g, "{}");
  return {
    template: path.template,
    target: segments.slice(0, target).map(blank).join("/"),
    collection: `/${segments[target] ?? ""}`,
    rest: segments
      .slice(target + 1)
      .map((segment) => `/${blank(segment)}`)
      .join(""),
    scope: path.scope,
    prefix: segments.slice(0, provider).map(blank).join("/").toLowerCase(),
    parameters: segments.map(parameterIn).filter((name) => name !== null),
  };
}

function parametersOf({ parameters }: OperationFact, path: PathContract): ParameterContract[] {
  const inPath = path.parameters.flatMap((name) => {
    const found = parameters.find((parameter) => parameter.in === "path" && parameter.name === name);
    return found === undefined ? [] : [parameterContract(found)];
  });
  const others = parameters.filter(
    (parameter) => parameter.in !== "path" && parameter.in !== "body" && parameter.name.toLowerCase() !== "api-version",
  );
  return [...inPath, ...others.map(parameterContract)];
}

function parameterContract(parameter: ParameterFact): ParameterContract {
  return {
    name: parameter.name,
    in: parameter.in as ParameterContract["in"],
    required: parameter.required,
    kind: parameter.type,
    format: parameter.format,
    values: parameter.enum === null ? null : { values: parameter.enum.values, open: parameter.enum.open },
    constraints: ownConstraints(parameter),
    source: parameter.place,
  };
}

function bodyContract(operation: OperationFact): BodyContract | null {
  const parameter = operation.parameters.find((candidate) => candidate.in === "body");
  const schema = bodyOf(operation);
  if (parameter === undefined || schema === null) return null;
  return { required: parameter.required, shape: shapeOf(schema), source: parameter.place };
}

function responsesOf({ responses }: OperationFact): ResponseContract[] {
  return responses
    .filter(({ error }) => !error)
    .map(({ code, schema, place }) => ({ code, shape: schema === null || code === "204" ? null : shapeOf(schema), source: place }));
}

function headersOf({ responses }: OperationFact): OperationContract["headers"] {
  const found = new Map<string, OperationContract["headers"][number]>();
  for (const { error, headers, place } of responses) {
    if (error) continue;
    for (const name of headers) if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), { name, source: place });
  }
  return [...found.values()];
}

function errorOf({ responses }: OperationFact): ErrorContract | null {
  const { schema = null, place } = responses.find(({ code }) => code === "default") ?? responses.find(({ error }) => error) ?? {};
  // A response without a body tells of no error more than that there is one.
  if (schema === null || place === undefined) return null;
  return { kind: schema.properties.some(({ name }) => name === "error") ? "arm" : "flat", shape: shapeOf(schema), source: place };
}

function pagingOf({ pageable }: OperationFact, responses: readonly ResponseContract[]): PagingContract {
  const body = responses.find(({ code }) => code === "200")?.shape ?? null;
  const declared = pageable === null ? "absent" : pageable.nextLinkName;
  const name = pageable?.nextLinkName ?? "nextLink";
  const next = body?.properties.some((property) => property.name === name) === true ? name : null;
  return { kind: body?.kind === "array" ? "array" : "envelope", declared, next, items: pageable?.itemName ?? "value" };
}
