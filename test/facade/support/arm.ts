import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { connectionWire, type ConnectionWire } from "./wire.ts";

/** A request, and when it began and ended, counted over all requests. */
export interface JournalEntry {
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  readonly apiVersion: string | null;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly body: unknown;
  readonly began: number;
  ended: number;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Answers instead of the server; `undefined` leaves the answer to it. */
export type Intercept = (request: JournalEntry) => Reply | undefined;

interface Resource {
  readonly connections: Map<string, ConnectionWire>;
  body: object;
  linkResources: object;
}

const collection = /^(.*)\/privateendpointconnections(?:\/([^/]+))?$/i;

/**
 * A small Resource Manager on a port of its own: it keeps connections, refuses to approve rejected ones, and writes down
 * every request. Ids are compared without regard to case.
 */
export class Arm {
  readonly journal: JournalEntry[] = [];
  /** How long a change takes, in milliseconds. */
  changeMs = 0;
  /** Makes lists out of connections: bare arrays, pages. */
  listBody: (connections: ConnectionWire[]) => unknown = (value) => ({ value });
  intercept: Intercept = () => undefined;
  origin = "";
  readonly #resources = new Map<string, Resource>();
  #events = 0;
  #held: { readonly path: (path: string) => boolean; readonly until: Promise<void> } | undefined;

  /** Adds a resource with connections in the states given: `{ a: "Pending" }`. */
  add(target: string, states: Readonly<Record<string, string>> = {}): Resource {
    const connections = Object.entries(states).map(([name, status]) => [name.toLowerCase(), connectionWire(target, name, status)] as const);
    const resource = { connections: new Map(connections), body: {}, linkResources: {} };
    this.#resources.set(target.toLowerCase(), resource);
    return resource;
  }

  connection(target: string, name: string): ConnectionWire {
    const found = this.#resources.get(target.toLowerCase())?.connections.get(name.toLowerCase());
    if (found === undefined) throw new Error(`No connection ${name}.`);
    return found;
  }

  /** The requests as `GET /path`, the paths below the provider. */
  get lines(): string[] {
    return this.journal.map(({ method, path }) => `${method} ${path.replace(/^.*\/providers\//, "")}`);
  }

  /** The requests that change something. */
  get writes(): JournalEntry[] {
    return this.journal.filter(({ method }) => method !== "GET");
  }

  /** Answers no request for such a path until the result is called. */
  hold(path: (path: string) => boolean): () => void {
    const held = Promise.withResolvers<void>();
    this.#held = { path, until: held.promise };
    return held.resolve;
  }

  async start(): Promise<this> {
    const server = createServer((request, response) => void this.#serve(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    onTestFinished(
      () =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    );
    return this;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    const url = new URL(request.url ?? "", this.origin);
    const entry: JournalEntry = {
      method: request.method ?? "",
      path: url.pathname,
      apiVersion: url.searchParams.get("api-version"),
      query: url.searchParams,
      headers: request.headers,
      body: text === "" ? undefined : JSON.parse(text),
      began: this.#events++,
      ended: Infinity,
    };
    this.journal.push(entry);
    if (entry.method !== "GET" && this.changeMs > 0) await sleep(this.changeMs);
    if (this.#held?.path(entry.path) === true) await this.#held.until;
    const { status = 200, headers = {}, body } = this.intercept(entry) ?? this.#answer(entry);
    entry.ended = this.#events++;
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(body === undefined ? "" : JSON.stringify(body));
  }

  #answer({ method, path, body }: JournalEntry): Reply {
    const [, target = path.replace(/\/privateLinkResources$/i, ""), name] = collection.exec(path) ?? [];
    const resource = this.#resources.get(target.toLowerCase());
    if (resource === undefined) return failure(404, "ParentResourceNotFound", "There is no such resource.");
    if (/\/privateLinkResources$/i.test(path)) return { body: resource.linkResources };
    if (!collection.test(path)) return { body: resource.body };
    if (name === undefined) return { body: this.listBody([...resource.connections.values()]) };
    return answerFor(resource.connections, name.toLowerCase(), method, body);
  }
}

function answerFor(connections: Map<string, ConnectionWire>, key: string, method: string, body: unknown): Reply {
  const found = connections.get(key);
  if (method === "DELETE") return { status: connections.delete(key) ? 200 : 204 };
  if (found === undefined) return failure(404, "ResourceNotFound", "There is no such connection.");
  if (method === "GET") return { body: found };
  const { status, description } = (body as ConnectionWire).properties.privateLinkServiceConnectionState;
  const state = found.properties.privateLinkServiceConnectionState;
  if (state.status === "Rejected" && status === "Approved")
    return failure(400, "InvalidState", "A rejected connection cannot be approved.");
  state.status = status;
  if (description !== undefined) state.description = description;
  return { body: found };
}

/** An answer that refuses, in the usual shape. */
export function failure(status: number, code: string, message: string): Reply {
  return { status, body: { error: { code, message } } };
}

/** A started server. */
export function startArm(): Promise<Arm> {
  return new Arm().start();
}
