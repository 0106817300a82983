import { setTimeout as sleep } from "node:timers/promises";
import type { ServerResponse } from "node:http";
import type { SimulatorResponse } from "../http/message.ts";

/** Sends an answer as it is to arrive. */
export async function deliver(
  { status, headers, body, delivery }: SimulatorResponse,
  outgoing: ServerResponse,
  method: string,
): Promise<void> {
  if (delivery.kind === "reset") {
    outgoing.socket?.resetAndDestroy();
    return;
  }
  const bytes = Buffer.from(method === "HEAD" ? "" : body);
  const length = delivery.kind === "padded" ? Math.max(delivery.bytes, bytes.byteLength) : bytes.byteLength;
  outgoing.writeHead(status, { ...headers, ...(status !== 204 && status !== 304 && { "Content-Length": String(length) }) });
  switch (delivery.kind) {
    case "whole":
      outgoing.end(bytes);
      return;
    case "cut":
      outgoing.write(bytes.subarray(0, delivery.afterBytes), () => outgoing.socket?.resetAndDestroy());
      return;
    case "stalled":
      outgoing.write(bytes.subarray(0, delivery.afterBytes));
      return;
    case "slow":
      await slowly(bytes, delivery, outgoing);
      return;
    case "padded":
      await padded(bytes, length, outgoing);
  }
}

async function slowly(
  bytes: Buffer,
  { pieces, pauseMs }: { readonly pieces: number; readonly pauseMs: number },
  outgoing: ServerResponse,
): Promise<void> {
  const size = Math.max(1, Math.ceil(bytes.byteLength / pieces));
  for (let start = 0; start < bytes.byteLength && !outgoing.destroyed; start += size) {
    if (start > 0) await sleep(pauseMs);
    outgoing.write(bytes.subarray(start, start + size));
  }
  outgoing.end();
}

/** As fast as it is read: what is never read is never made. */
async function padded(bytes: Buffer, length: number, outgoing: ServerResponse): Promise<void> {
  const blanks = Buffer.alloc(65_536, " ");
  outgoing.write(bytes);
  for (let left = length - bytes.byteLength; left > 0 && !outgoing.destroyed; left -= blanks.byteLength) {
    if (!outgoing.write(blanks.subarray(0, Math.min(left, blanks.byteLength)))) await drained(outgoing);
  }
  outgoing.end();
}

function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      outgoing.off("drain", done);
      outgoing.off("close", done);
      resolve();
    };
    outgoing.once("drain", done);
    outgoing.once("close", done);
  });
}
