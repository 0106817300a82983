/**
 * Reads the inventory in a process of its own, and watches its memory: how many of the connections that it was given are still
 * held by anybody, and how large the heap is without garbage. It needs `--expose-gc`.
 */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import process from "node:process";
import { setImmediate } from "node:timers/promises";
import { type InventoryItem, inventory, type InventoryQuery } from "@pecgen/client/fleet";
import { anyToken } from "../../simulator/support/credential.ts";

export interface ReaderTask {
  readonly endpoint: string;
  readonly query: InventoryQuery;
  /** Where every connection becomes a line. */
  readonly file: string;
  /** After how many connections memory is looked at. */
  readonly every: number;
  /** Keeps everything, to show that the measuring sees it. */
  readonly collect: boolean;
}

/** Memory at one moment. */
export interface Sample {
  readonly connections: number;
  /** Of these connections, how many are still held. */
  readonly held: number;
  readonly heapMb: number;
  /** Buffers outside of the heap. */
  readonly buffersMb: number;
  readonly rssMb: number;
}

/** A line of the file: id, status, source. */
export type ReadLine = readonly [id: string, status: string, source: InventoryItem["source"]];

export interface ReaderResult {
  readonly samples: readonly Sample[];
  readonly unread: ReadonlyArray<readonly [reason: string, subscriptionId: string, resourceType: string, resources: number]>;
  readonly connections: number;
  readonly seconds: number;
}

class Watch {
  readonly samples: Sample[] = [];
  #refs: WeakRef<object>[] = [];
  connections = 0;

  add(connection: object): void {
    this.#refs.push(new WeakRef(connection));
    this.connections += 1;
  }

  async sample(): Promise<void> {
    // What was looked at in this turn is kept until its end.
    await setImmediate();
    globalThis.gc?.();
    this.#refs = this.#refs.filter((ref) => ref.deref() !== undefined);
    const { heapUsed, external, rss } = process.memoryUsage();
    const [heapMb, buffersMb, rssMb] = [heapUsed, external, rss].map((bytes) => bytes / 2 ** 20) as [number, number, number];
    this.samples.push({ connections: this.connections, held: this.#refs.length, heapMb, buffersMb, rssMb });
  }
}

async function read({ endpoint, query, file, every, collect }: ReaderTask): Promise<ReaderResult> {
  const began = performance.now();
  const found = inventory(anyToken, query, {
    endpoint,
    allowInsecureLoopback: true,
    // So many that none of the faults that pass is left over.
    retryOptions: { maxRetries: 7, retryDelayInMs: 20 },
  });
  const out = createWriteStream(file);
  const watch = new Watch();
  const kept: InventoryItem[] = [];
  for await (const item of found) {
    const { connection, source } = item;
    watch.add(connection);
    if (collect) kept.push(item);
    const line: ReadLine = [connection.id, connection.status, source];
    if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, "drain");
    if (watch.connections % every === 0) await watch.sample();
  }
  await watch.sample();
  out.end();
  await once(out, "finish");
  const unread = found.report.unread.map(
    ({ reason, subscriptionId = "", resourceType = "", resources = 0 }) => [reason, subscriptionId, resourceType, resources] as const,
  );
  return { samples: watch.samples, unread, connections: watch.connections, seconds: (performance.now() - began) / 1_000 };
}

process.on("message", (task: ReaderTask) => {
  read(task).then(
    (answer) => process.send?.({ answer }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on("disconnect", () => process.exit());
