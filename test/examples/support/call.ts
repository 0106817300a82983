import { type Json, type JsonObject, own, ownObject } from "../../../generator/lib/json.ts";
import { type Received, type Reply, serve, type TestServer } from "../../runtime/support/server.ts";
import { expectedConnection } from "./canonical.ts";
import type { TypedClient } from "./clients.ts";
import { addressOf, type Example, requestBodyOf, type Response } from "./examples.ts";

/** What stands where a subscription should, in examples. No client takes it for one. */
export const placeholders: ReadonlySet<string> = new Set([
  "12345678-1234-1234-12345678abc",
  "12345678-1234-1234-1234-12345678abc",
  "mySubscriptionId",
  "subID",
  "subId",
  "subid",
  "subscriptionid",
  "{subscription-id}",
  "{subscriptionId}",
]);

/** An example with a subscription that can be one. */
export function callable(example: Example): Example {
  const { parameters } = example;
  if (!placeholders.has(String(parameters["subscriptionId"]))) return example;
  return { ...example, parameters: { ...parameters, subscriptionId: "11111111-2222-3333-4444-555555555555" } };
}

/** Calls the method of an operation as the example does, the resource given by the names in its path. */
export function call(typed: TypedClient, example: Example): unknown {
  const { name } = addressOf(example);
  const body = requestBodyOf(example);
  return typed[example.kind]?.(targetOf(example), ...(name === undefined ? [] : [name]), ...(body === undefined ? [] : [body]));
}

export function targetOf({ version, parameters }: Example): Readonly<Record<string, unknown>> {
  return Object.fromEntries(version.model.target.parameters.map(({ name }) => [name, parameters[name]]));
}

/** Method, path and query of an example's request. */
export function requestLine({ operation, version, parameters }: Example): string {
  const path = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])));
  return `${operation.method} ${path}?api-version=${version.model.apiVersion}`;
}

/** The connection that the changes of an example come to. */
export function settled(example: Example): Json {
  return { name: "settled", properties: { privateLinkServiceConnectionState: { status: "Approved", ...stateOf(requestBodyOf(example)) } } };
}

/**
 * A service that answers the first request as the example says. What comes after is up to the client: poll links are told to
 * be over, connections are as they should be.
 */
export function serveExample(example: Example, code: string, { headers = {}, body }: Response): Promise<TestServer> {
  const status = code === "default" ? 403 : Number(code);
  return serve((request, number): Reply => {
    if (number === 0) return { status, headers: localHeaders(headers, request), body };
    if (!request.path.startsWith(`${requestLine(example).split(/[ ?]/)[1]}?`)) return { body: { status: "Succeeded" } };
    return example.kind === "delete" ? { status: 404 } : { body: settled(example) };
  });
}

/** The headers of an example, with links that lead to the test's own server: the origin is the only thing that is changed. */
function localHeaders(headers: NonNullable<Response["headers"]>, request: Received): Readonly<Record<string, string>> {
  const origin = `http://${String(request.headers["host"])}`;
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value).replace(/^https?:\/\/[^/]+/, origin)]));
}

/** The path and query that an answer says to poll. A word that is no address is below the root. */
export function pollPath(code: string, { headers = {} }: Response): string | undefined {
  const values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  const link = values.get("azure-asyncoperation") ?? (code === "201" || code === "202" ? values.get("location") : undefined);
  if (link === undefined) return undefined;
  const path = link.replace(/^https?:\/\/[^/]+/, "");
  return path.startsWith("/") ? path : `/${encodeURI(path)}`;
}

/** Whether an answer to an update is the last word: what was asked for is there, nothing is going on, nothing is to be polled. */
export function isFinal(example: Example, code: string, { headers = {}, body = null }: Response): boolean {
  const asked = expectedConnection(requestBodyOf(example) ?? null, "") as { readonly status: string };
  const answered = expectedConnection(body, "") as { readonly status: string; readonly phase: string };
  const polled = Object.keys(headers).some((name) => name.toLowerCase() === "azure-asyncoperation");
  const same = asked.status === "Unrecognized" || asked.status === answered.status;
  return code !== "202" && !polled && isConnection(body) && same && answered.phase === "Succeeded";
}

export function isConnection(body: Json | undefined): boolean {
  return stateOf(body) !== undefined;
}

/** The decision that an example's request takes, if it takes one. */
export function decision(
  example: Example,
): { readonly method: "approve" | "reject"; readonly description: string | undefined } | undefined {
  const state = stateOf(requestBodyOf(example));
  const method = ({ Approved: "approve", Rejected: "reject" } as const)[String(own(state, "status")).trim()];
  const description = own(state, "description");
  return method && { method, description: typeof description === "string" ? description : undefined };
}

/** What an example says that a decision is, in the words of a client: about the connection of the address, and without blanks. */
export function decided(example: Example): JsonObject {
  const body = requestBodyOf(example) ?? {};
  const { id } = addressOf(example);
  const state = { ...stateOf(body), status: String(own(stateOf(body), "status")).trim() };
  return {
    ...body,
    ...(own(body, "id") !== undefined && { id }),
    properties: { ...ownObject(body, "properties"), privateLinkServiceConnectionState: state },
  };
}

function stateOf(body: Json | undefined): JsonObject | undefined {
  return ownObject(own(body, "properties"), "privateLinkServiceConnectionState");
}
