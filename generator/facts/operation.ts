import { diagnostic, type Place } from "../diagnostics/diagnostic.ts";
import { asString, isObject, own, ownObject, type Json } from "../lib/json.ts";
import { join } from "../lib/pointer.ts";
import type { PrivateLinkPath } from "../spec/private-link-path.ts";
import { limits } from "../spec/limits.ts";
import { child, children, exceeded, type Node, type SpecSet } from "../spec/spec-set.ts";
import { enumFact, reportVastEnum } from "./enum.ts";
import { constraintsOf, noConstraints, schemaType, type SchemaReader } from "./schema.ts";
import type { OperationFact, ParameterFact, ResponseFact, Verb } from "./types.ts";

const methods = new Set(["get", "put", "post", "delete", "patch", "head", "options"]);

/** Reads the operations of one path item. */
export function readOperations(specs: SpecSet, read: SchemaReader, path: PrivateLinkPath, start: Node): OperationFact[] {
  const item = specs.follow(start);
  if (item === null) return [];
  const shared = readParameters(specs, read, child(item, "parameters"));
  const operations: OperationFact[] = [];
  for (const [method, operation] of children(item)) {
    if (!methods.has(method.toLowerCase())) continue;
    const responses = ownObject(operation.value, "responses");
    if (!isObject(operation.value) || responses === undefined) {
      specs.report(diagnostic("PEC2005", { reason: "it has no responses object" }, operation.place));
      continue;
    }
    const fact = readOperation(specs, read, path, method.toUpperCase(), operation, start.place, shared);
    if (fact.verb === "other" && (path.rest.length === 0 || fact.method !== "GET")) {
      specs.report(diagnostic("PEC2008", { method: fact.method, path: path.template }, operation.place));
    }
    operations.push(fact);
  }
  return operations;
}

function readOperation(
  specs: SpecSet,
  read: SchemaReader,
  path: PrivateLinkPath,
  method: string,
  operation: Node,
  listed: Place,
  shared: readonly ParameterFact[],
): OperationFact {
  const { value } = operation;
  const parameters = readParameters(specs, read, child(operation, "parameters"));
  const overrides = (a: ParameterFact): boolean => parameters.some((b) => a.name === b.name && a.in === b.in);
  const responses = readResponses(specs, read, child(operation, "responses"));
  return {
    verb: verbOf(path, method),
    operationId: asString(own(value, "operationId")) ?? null,
    method,
    path,
    source: operation.place,
    listed,
    parameters: [...shared.filter((parameter) => !overrides(parameter)), ...parameters],
    responses,
    successCodes: responses
      .map(({ code }) => Number(code))
      .filter((code) => code >= 200 && code < 300)
      .sort((a, b) => a - b),
    longRunning: own(value, "x-ms-long-running-operation") === true,
    finalStateVia: asString(own(ownObject(value, "x-ms-long-running-operation-options"), "final-state-via")) ?? null,
    pageable: pageableOf(own(value, "x-ms-pageable")),
    inferred: own(value, "x-inferred") === true || own(value, "x-assumed") === true,
  };
}

export function verbOf({ collection, rest, scope }: PrivateLinkPath, method: string): Verb {
  if (rest.length > 1) return "other";
  if (collection === "privateLinkResources") {
    if (method !== "GET") return "other";
    return rest.length === 0 ? "listPrivateLinkResources" : "getPrivateLinkResource";
  }
  if (rest.length === 0) {
    if (method !== "GET") return "other";
    return collection === "privateEndpoints" && scope === "subscription" ? "listBySubscription" : "list";
  }
  switch (method) {
    case "GET":
      return "get";
    case "PUT":
      return "put";
    case "PATCH":
      return "patch";
    case "DELETE":
      return "delete";
    default:
      return "other";
  }
}

function pageableOf(value: Json | undefined): OperationFact["pageable"] {
  if (!isObject(value)) return null;
  return { nextLinkName: asString(value["nextLinkName"]) ?? null, itemName: asString(value["itemName"]) ?? "value" };
}

function readParameters(specs: SpecSet, read: SchemaReader, list: Node | null): ParameterFact[] {
  if (list === null || !Array.isArray(list.value)) return [];
  if (list.value.length > limits.parameters) {
    specs.report(exceeded("parameters of an operation", limits.parameters, list.place, list.value.length));
    return [];
  }
  const parameters: ParameterFact[] = [];
  for (const [index, value] of list.value.entries()) {
    const node = specs.follow({ place: at(list.place, index), value });
    if (node === null) continue;
    const name = asString(own(node.value, "name"));
    const location = locationOf(own(node.value, "in"));
    if (name === undefined || location === null) {
      specs.report(diagnostic("PEC2005", { reason: "a parameter lacks its name or location" }, node.place));
      continue;
    }
    reportVastEnum(specs, node);
    const schema = location === "body" ? child(node, "schema") : null;
    parameters.push({
      name,
      in: location,
      required: own(node.value, "required") === true,
      place: node.place,
      type: schemaType(own(node.value, "type")) ?? "any",
      format: asString(own(node.value, "format")) ?? null,
      enum: enumFact(node.value),
      constraints: constraintsOf(node.value) ?? noConstraints,
      schema: schema === null ? null : read(schema),
    });
  }
  return parameters;
}

function readResponses(specs: SpecSet, read: SchemaReader, node: Node | null): ResponseFact[] {
  const responses: ResponseFact[] = [];
  const declared = node === null ? [] : children(node);
  if (node !== null && declared.length > limits.responses) {
    specs.report(exceeded("responses of an operation", limits.responses, node.place, declared.length));
    return [];
  }
  for (const [code, start] of declared) {
    if (code !== "default" && !/^\d{3}$/.test(code)) continue;
    const response = specs.follow(start);
    if (response === null) continue;
    const schema = child(response, "schema");
    responses.push({
      code,
      error: code === "default" || own(response.value, "x-ms-error-response") === true,
      schema: schema === null ? null : read(schema),
      headers: Object.keys(ownObject(response.value, "headers") ?? {}),
      place: response.place,
    });
  }
  return responses;
}

function locationOf(value: Json | undefined): ParameterFact["in"] | null {
  switch (value) {
    case "path":
    case "query":
    case "header":
    case "body":
    case "formData":
      return value;
    default:
      return null;
  }
}

function at(place: Place, index: number): Place {
  return { file: place.file, pointer: join(place.pointer, index) };
}
