import { isObject, type Json, own } from "../../../generator/lib/json.ts";
import type { Node } from "./definitions.ts";
import { addressOf, type Example, requestBodyOf, type Response } from "./examples.ts";
import { findings } from "./schema.ts";

/** Everything in an example that its own definition does not allow, or that is not about what was asked for. */
export function violationsOf(example: Example): string[] {
  const responses = Object.entries(example.responses);
  return [
    ...parameterViolations(example),
    ...(responses.length === 0 ? ["there is no response"] : []),
    ...responses.flatMap(([code, response]) =>
      [...responseFindings(example, code, response), ...identityViolations(example, code, response)].map(
        (what) => `response ${code}: ${what}`,
      ),
    ),
  ];
}

function parameterViolations(example: Example): string[] {
  const { parameters, version } = example;
  const declared = declaredParameters(example).map(({ json }) => ({
    name: String(own(json, "name")),
    required: own(json, "required") === true,
  }));
  const given = parameters["api-version"];
  return [
    ...Object.keys(parameters)
      .filter((name) => !declared.some((parameter) => parameter.name === name))
      .map((name) => `parameter ${name} is unknown`),
    ...declared
      .filter(({ name, required }) => required && !Object.hasOwn(parameters, name))
      .map(({ name }) => `parameter ${name} is missing`),
    ...(given === version.model.apiVersion ? [] : [`parameter api-version is ${JSON.stringify(given)}`]),
    ...[...requestFindings(example), ...requestIdentityFindings(example)].map((what) => `request: ${what}`),
  ];
}

/** A request that carries the id of its connection has to carry that of the one in its address. */
function requestIdentityFindings(example: Example): string[] {
  const id = own(requestBodyOf(example), "id");
  return typeof id === "string" && !same(id, addressOf(example).id) ? ["id is of another resource"] : [];
}

/** What is wrong with the form of the request's body. */
export function requestFindings(example: Example): string[] {
  const { definitions } = example;
  const body = requestBodyOf(example);
  const parameter = declaredParameters(example).find(({ json }) => own(json, "in") === "body");
  if (parameter === undefined) return body === undefined ? [] : ["it is not declared"];
  return body === undefined ? ["it is missing"] : findings(definitions, definitions.member(parameter, "schema"), body, "request");
}

/** Those of the operation, and those of its path. */
function declaredParameters({ definitions, definition, operation }: Example): Node[] {
  const { file, pointer } = operation.source;
  const path = definitions.at(file, pointer.slice(0, pointer.lastIndexOf("/")));
  return [path, definition].flatMap((owner) => definitions.items(definitions.member(owner, "parameters")));
}

/** What is wrong with the form of one response. */
export function responseFindings({ definitions, definition }: Example, code: string, { body }: Response): string[] {
  const declared = definitions.member(definition, "responses", code);
  if (declared.json === undefined) return ["it is not declared"];
  const schema = definitions.member(declared, "schema");
  if (schema.json === undefined) return body === undefined ? [] : ["it has a body"];
  return body === undefined ? ["it has no body"] : findings(definitions, schema, body, "response");
}

/**
 * The connections of a response that say to be something else than what was asked for. Clients do not believe them: the id of a
 * connection is where it was read from.
 */
function identityViolations(example: Example, code: string, { body }: Response): string[] {
  const { target, name } = addressOf(example);
  const resourceType = example.version.model.resourceType;
  return connectionsIn(example, code, body).flatMap(([place, connection]) => {
    const id = own(connection, "id");
    if (typeof id !== "string") return [`${place}id is missing`];
    const asked = `${target}/privateEndpointConnections/${name ?? id.split("/").at(-1)}`;
    const type = typeOf(id);
    if (!same(type, `${resourceType}/privateEndpointConnections`)) return [`${place}id is of the type ${type}`];
    if (!same(id, asked)) return [`${place}id is of another resource`];
    const given = own(connection, "name");
    return given === undefined || given === id.split("/").at(-1) ? [] : [`${place}name is not that of the id`];
  });
}

/** The connections of a successful response, and where they stand in it. */
function connectionsIn({ kind }: Example, code: string, body: Json | undefined): Array<readonly [string, Json]> {
  if (!code.startsWith("2") || body === undefined) return [];
  if (kind === "get" || kind === "update") return [["", body]];
  return kind === "list" ? itemsOf(body).map((item, index) => [`value[${index}].`, item] as const) : [];
}

/** The items of a page, in whichever form it comes. */
export function itemsOf(body: Json | undefined): Json[] {
  const items = Array.isArray(body) ? body : own(body, "value");
  return Array.isArray(items) ? items.filter(isObject) : [];
}

/** The provider after the last `providers`, and every other segment from there. */
function typeOf(id: string): string {
  const [provider = "", ...rest] = (id.split(/\/providers\//i).at(-1) ?? "").split("/");
  return [provider, ...rest.filter((_, index) => index % 2 === 0)].join("/");
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
