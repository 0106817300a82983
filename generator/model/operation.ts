import { bodyOf, statePath, statusPath, successSchema } from "../facts/connection.ts";
import type { OperationFact, ParameterFact, SurfaceFacts, Verb } from "../facts/types.ts";
import type { Quirk, QuirkRule } from "../quirks/types.ts";
import { parameterIn } from "../spec/private-link-path.ts";
import { asObject, constraintsOrNull, propertyOf, requestType } from "./schema.ts";
import type {
  Capability,
  Completion,
  ListModel,
  OperationModel,
  OperationsModel,
  Paging,
  ParameterModel,
  TemplateModel,
  UpdateModel,
} from "./types.ts";

type RuleNamed<Name extends QuirkRule["rule"]> = Extract<Quirk, { rule: Name }>;

/** What the quirks of one rule set for a surface. */
export function settings<Name extends QuirkRule["rule"]>(quirks: readonly Quirk[], rule: Name): Array<RuleNamed<Name>["set"]> {
  // The name of a rule decides the form of what it sets; the compiler cannot follow that through a type parameter.
  return quirks.filter((quirk) => quirk.rule === rule).map((quirk) => quirk.set as RuleNamed<Name>["set"]);
}

export function operationsModel(facts: SurfaceFacts, quirks: readonly Quirk[]): OperationsModel {
  const find = (verb: Verb): OperationFact | undefined => facts.operations.find((operation) => operation.verb === verb);
  const plain = (verb: Verb, name: "get" | "delete", because: string): Capability<OperationModel> => {
    const operation = find(verb);
    return operation === undefined ? absent(because) : present(withSuccess(operationModel(operation), quirks, name));
  };
  const listed = (verb: Verb, because: string): Capability<ListModel> => {
    const operation = find(verb);
    return operation === undefined ? absent(because) : present(listModel(operation));
  };
  const link = find("getPrivateLinkResource");
  return {
    list: listed("list", "The definition has no operation that lists the connections."),
    get: plain("get", "get", "The definition has no operation that reads one connection."),
    update: updateModel(find("put"), find("patch"), quirks),
    delete: plain("delete", "delete", "The definition has no operation that removes a connection."),
    listPrivateLinkResources: listed("listPrivateLinkResources", "The definition has no operation that lists private link resources."),
    getPrivateLinkResource:
      link === undefined ? absent("The definition has no operation that reads one private link resource.") : present(operationModel(link)),
  };
}

function updateModel(put: OperationFact | undefined, patch: OperationFact | undefined, quirks: readonly Quirk[]): Capability<UpdateModel> {
  const there = [put, patch].filter((operation) => operation !== undefined);
  if (there.length === 0) {
    return absent("The definition has no operation that changes a connection: it cannot be approved or rejected through this api-version.");
  }
  const preferred = there.filter(({ verb }) => verb === settings(quirks, "update.method").at(-1)?.verb);
  const [able] = (preferred.length > 0 ? preferred : there).flatMap((operation) => {
    const schema = bodyOf(operation);
    const body = asObject(schema === null ? null : requestType(schema));
    return body === null || propertyOf(body, ...statusPath) === null ? [] : [{ operation, body }];
  });
  if (able === undefined) {
    return absent("The body of the update cannot carry a status: a connection cannot be approved or rejected through this api-version.");
  }
  const { operation, body } = able;
  const description = propertyOf(body, ...statePath, "description");
  const overrides = settings(quirks, "update.body");
  return present({
    ...withSuccess(operationModel(operation), quirks, "update"),
    body,
    id: overrides.some(({ id }) => id === true),
    description:
      overrides.map((override) => override.description).findLast((rule) => rule !== undefined) ??
      (description === null ? "forbidden" : description.required ? "required" : "optional"),
  });
}

function withSuccess(operation: OperationModel, quirks: readonly Quirk[], name: "get" | "update" | "delete"): OperationModel {
  const added = settings(quirks, "response.success").filter((set) => set.operation === name);
  const codes = new Set([...operation.success, ...added.flatMap((set) => set.codes)]);
  return { ...operation, success: [...codes].sort((a, b) => a - b) };
}

/** How errors are declared, as the model says it. */
export function errorsOf(shape: "arm" | "other" | "none"): "arm" | "flat" | "undeclared" {
  return ({ arm: "arm", other: "flat", none: "undeclared" } as const)[shape];
}

export function listModel(operation: OperationFact): ListModel {
  return { ...operationModel(operation), paging: pagingOf(operation) };
}

export function operationModel(operation: OperationFact): OperationModel {
  const others = (location: ParameterFact["in"]): ParameterModel[] =>
    operation.parameters
      .filter((parameter) => parameter.in === location && parameter.name.toLowerCase() !== "api-version")
      .map(parameterModel);
  return {
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path.template,
    tail: operation.path.template.slice(operation.path.target.length),
    query: others("query"),
    headers: others("header"),
    success: operation.successCodes,
    completion: completionOf(operation),
    inferred: operation.inferred,
    source: operation.source,
  };
}

export function parameterModel(parameter: ParameterFact): ParameterModel {
  const { name, required, type, format } = parameter;
  return {
    name,
    required,
    type: type === "integer" || type === "number" || type === "boolean" ? type : "string",
    format,
    enum: parameter.enum?.values ?? null,
    constraints: constraintsOrNull(parameter.constraints),
  };
}

const pollHeaders = new Set(["azure-asyncoperation", "azure-async-operation", "operation-location", "location"]);

/** An operation can go on after its response where it is flagged, declares 202, or declares a header to poll. */
function completionOf(operation: OperationFact): Completion {
  const declared = operation.responses.filter(({ error }) => !error).flatMap(({ headers }) => headers);
  const headers = [...new Set(declared.filter((header) => pollHeaders.has(header.toLowerCase())))];
  const flagged = operation.longRunning;
  const mutates = operation.method !== "GET";
  if (!flagged && !(mutates && (operation.successCodes.includes(202) || headers.length > 0))) return { kind: "sync" };
  return { kind: "longRunning", flagged, finalStateVia: operation.finalStateVia, headers };
}

function pagingOf(operation: OperationFact): Paging {
  const body = successSchema(operation, ["200"]);
  if (body?.type === "array") return { kind: "array" };
  const items = operation.pageable?.itemName ?? "value";
  const declared = operation.pageable?.nextLinkName ?? null;
  if (declared !== null) return { kind: "nextLink", items, next: declared, declared: true };
  // Some definitions say "no next link" of a model that has one; the service then does page.
  const modelled = body?.properties.some(({ name }) => name === "nextLink") ?? false;
  return modelled ? { kind: "nextLink", items, next: "nextLink", declared: false } : { kind: "single", items };
}

/** The path of the target, parameters that stand for type segments filled in. */
export function targetOf(facts: SurfaceFacts): TemplateModel {
  const operation = facts.operations.find(({ path }) => path.rest.length <= 1) ?? facts.operations[0];
  if (operation === undefined) return { template: "", parameters: [] };
  const { target, typeSegments } = operation.path;
  const types = facts.resourceType.split("/");
  const fixed = new Map(
    typeSegments.flatMap((segment, index) => (parameterIn(segment) === null ? [] : [[segment, types[index] ?? segment]])),
  );
  const segments = target.split("/").map((segment) => fixed.get(segment) ?? segment);
  return templateModel(operation, segments.join("/"));
}

/** A template with what the operation says of its parameters. */
export function templateModel(operation: OperationFact, template: string): TemplateModel {
  const names = template
    .split("/")
    .map(parameterIn)
    .filter((name) => name !== null);
  const facet = (name: string): ParameterModel => {
    const found = operation.parameters.find((parameter) => parameter.in === "path" && parameter.name === name);
    return found === undefined
      ? { name, required: true, type: "string", format: null, enum: null, constraints: null }
      : parameterModel(found);
  };
  return { template, parameters: names.map(facet) };
}

export function present<T>(operation: T): Capability<T> {
  return { kind: "present", operation };
}

export function absent(because: string): { kind: "absent"; because: string } {
  return { kind: "absent", because };
}
