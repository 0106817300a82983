import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  /** Path and query, byte for byte. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** What to answer. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Objects and arrays are sent as JSON, text as it is. */
  readonly body?: unknown;
  /** Breaks the connection: instead of an answer, or in the middle of its body. */
  readonly broken?: "before" | "within";
  /** Never answers; with `within`, never ends its body. */
  readonly silent?: "before" | "within";
  /** Called as soon as the request is there. */
  readonly meanwhile?: () => void;
}

export interface TestServer {
  readonly origin: string;
  readonly requests: readonly Received[];
  /** Method and path without the query, one line for each request. */
  readonly journal: readonly string[];
}

/** Answers by the number of the request, from 0; the last reply is repeated. */
export type Script = readonly Reply[] | ((request: Received, number: number) => Reply);

/** A real HTTP server on a port of its own, closed when the test is over. */
export async function serve(script: Script): Promise<TestServer> {
  const requests: Received[] = [];
  const server = createServer((request, response) => {
    void receive(request).then((received) => {
      requests.push(received);
      const number = requests.length - 1;
      answer(response, typeof script === "function" ? script(received, number) : (script[Math.min(number, script.length - 1)] ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get journal() {
      return requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, "")}`);
    },
  };
}

async function receive(request: IncomingMessage): Promise<Received> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return { method: request.method ?? "", path: request.url ?? "", headers: request.headers, body };
}

function answer(response: ServerResponse, { status = 200, headers = {}, body, broken, silent, meanwhile }: Reply): void {
  if (meanwhile !== undefined) setImmediate(meanwhile);
  if (broken === "before") return void response.socket?.destroy();
  if (silent === "before") return;
  const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
  if (broken === "within" || silent === "within") {
    response.writeHead(status, { "content-length": String(Buffer.byteLength(text) + 1), ...headers });
    response.write(text, () => (broken === "within" ? response.socket?.destroy() : undefined));
  } else {
    response.writeHead(status, headers).end(text);
  }
}
