import { createHttpHeaders, createPipelineRequest, type HttpMethods } from "@azure/core-rest-pipeline";
import type { Simulator } from "@pecgen/simulator/browser";

/** An answer, its JSON as the test expects it to be. */
export interface Answered<T = Json> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly json: T;
}

/** JSON whose form the test knows. */
export type Json = any;

export interface Asked {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as it is if it is text. */
  readonly body?: unknown;
  readonly token?: string | null;
}

export const origin = "https://simulator.test";
export const subscription = "00000000-0000-0000-0000-0000000000aa";
export const group = `/subscriptions/${subscription}/resourceGroups/rg`;
export const vault = `${group}/providers/Microsoft.KeyVault/vaults/kv`;
export const vaultVersion = "2023-07-01";

/** The id of a connection of the vault. */
export const connectionOf = (name: string, target = vault): string => `${target}/privateEndpointConnections/${name}`;

/** Asks a simulator in this process, with nothing in between. */
export async function ask(simulator: Pick<Simulator, "httpClient">, method: string, address: string, asked: Asked = {}): Promise<Answered> {
  const { headers = {}, body, token = "any" } = asked;
  const text = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
  const response = await simulator.httpClient.sendRequest(
    createPipelineRequest({
      method: method as HttpMethods,
      url: address.startsWith("/") ? `${origin}${address}` : address,
      headers: createHttpHeaders({
        ...(token !== null && { Authorization: `Bearer ${token}` }),
        ...(text !== undefined && { "Content-Type": "application/json" }),
        ...headers,
      }),
      ...(text !== undefined && { body: text }),
    }),
  );
  const answer = response.bodyAsText ?? "";
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].map(([name, value]) => [name.toLowerCase(), value])),
    text: answer,
    json: parsed(answer),
  };
}

/** The body that brings a connection into a state. */
export function decision(status: string, description = "So it is"): object {
  return { properties: { privateLinkServiceConnectionState: { status, description } } };
}

/** `undefined` for what is no JSON, or only half of it. */
function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
