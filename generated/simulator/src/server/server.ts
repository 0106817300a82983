import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { maxBodyBytes } from "../http/body.ts";
import type { SimulatorRequest } from "../http/message.ts";
import type { SimulatorParts } from "../simulator.ts";
import { control, isControl } from "./control.ts";
import { deliver } from "./deliver.ts";
import { originsIn, preflight, readable } from "./pages.ts";

/** Options of listening. */
export interface ListenOptions {
  /** Whether the simulator can be controlled under `/_simulator/`. `false` unless told. */
  readonly control?: boolean;
  /**
   * Origins of web pages that may ask and read the answers, for example `http://localhost:5173`; none unless told.
   * Pages never control the simulator.
   */
  readonly origins?: readonly string[];
}

/** A simulator that answers over HTTP. */
export interface Listening {
  /** For example `http://127.0.0.1:8081`: for the `endpoint` option of every client. */
  readonly endpoint: string;
  readonly port: number;
  /** Stops, and breaks the connections that are open. */
  close(): Promise<void>;
}

const loopback = "127.0.0.1";

export async function listen(
  parts: SimulatorParts,
  port: number,
  { control: controlled = false, origins = [] }: ListenOptions,
): Promise<Listening> {
  const pages = originsIn(origins);
  // Long headers are for the engine to refuse, in the words of the Resource Manager.
  const server = createServer({ maxHeaderSize: 128 * 1024, requestTimeout: 0 }, (incoming, outgoing) => {
    answer(parts, incoming, outgoing, { controlled, pages }).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, loopback, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    endpoint: `http://${loopback}:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Audience {
  readonly controlled: boolean;
  readonly pages: ReadonlySet<string>;
}

async function answer(
  parts: SimulatorParts,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { controlled, pages }: Audience,
): Promise<void> {
  const request = await read(incoming);
  // Once the client is gone there is nobody to tell, but what it has asked for is done.
  outgoing.on("error", () => {});
  const response =
    controlled && isControl(request.url)
      ? await control(parts, request)
      : (preflight(request, pages) ?? readable(await parts.engine.handle(request), request, pages));
  await deliver(response, outgoing, request.method);
}

async function read(incoming: IncomingMessage): Promise<SimulatorRequest> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    // What is over the limit is read, so that there is an answer, and forgotten but for its size.
    if (bytes <= maxBodyBytes + 1) chunks.push(chunk);
  }
  const { host = loopback, ...headers } = incoming.headers;
  const body = bytes > maxBodyBytes ? " ".repeat(maxBodyBytes + 1) : Buffer.concat(chunks).toString("utf8");
  return {
    method: incoming.method ?? "GET",
    url: `http://${/^[\w.:[\]-]+$/.test(host) ? host : loopback}${incoming.url ?? "/"}`,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]),
    ),
    body,
  };
}
