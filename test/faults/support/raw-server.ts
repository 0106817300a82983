import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A server that knows nothing of HTTP: it answers whatever it is asked with what it was told. */
export interface RawServer {
  readonly origin: string;
  /** Connections that have asked for something. */
  readonly asked: () => number;
  /** Bytes that were handed over to be sent. */
  readonly sent: () => number;
}

/** @param answer - answers one request on its connection */
export async function startRawServer(answer: (socket: Socket) => void): Promise<RawServer> {
  const sockets = new Set<Socket>();
  let asked = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    // Clients that have had enough break the connection.
    socket.on("error", () => {});
    socket.once("data", () => {
      asked++;
      answer(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  );
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    sent: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0),
  };
}

/** Sends blanks, or another letter, as fast as they are taken, until there were that many or nobody takes them any more. */
export function pour(socket: Socket, bytes: number, letter = " "): void {
  const lot = Buffer.alloc(65_536, letter);
  let left = bytes;
  const more = (): void => {
    while (left > 0 && !socket.destroyed) {
      left -= lot.byteLength;
      if (!socket.write(lot)) return;
    }
  };
  socket.on("drain", more);
  more();
}
