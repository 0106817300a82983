import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A server of somebody else: it writes down what it gets, and says that all is well. */
export interface Listener {
  readonly origin: string;
  /** Method, address and token of every request since the last time. */
  take(): string[];
  close(): Promise<void>;
}

export async function startListener(): Promise<Listener> {
  let heard: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    heard.push([request.method, request.url, request.headers.authorization ?? "without a token"].join(" "));
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify({ status: "Succeeded", value: [] }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = heard;
      heard = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
