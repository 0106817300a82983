#!/usr/bin/env node
/**
 * `pecgen-simulator`: a simulator on the loopback of this machine.
 */
import { readFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { type ConnectionView, createSimulator, type Simulator } from "./index.ts";
import { seedIn } from "./seed/seed.ts";
import { memoryStore } from "./store/memory.ts";
import type { Store } from "./store/store.ts";

const help = `Usage: pecgen-simulator [options]

A local Azure Resource Manager for private endpoint connections. It answers on this machine only.

  --port <n>             the port; 8081 unless told, 0 for any free one
  --seed <file.json>     what there is to begin with, in an empty store; one resource of every type unless told
  --store <memory|file>  where it is kept: in memory unless told, or in a SQLite file, which survives a restart
  --latency <ms>         how long every answer takes; 0 unless told
  --operation-ms <ms>    how long a long-running operation takes; 1000 unless told
  --page-size <n>        the most items in a page; 100 unless told
  --random-seed <n>      what the probabilities of faults are drawn with; 1 unless told
  --allow-origin <url>   a web page's origin that may ask and read answers, as http://localhost:5173; repeatable
  --no-control           without /_simulator/: journal, faults, seed, state, reset
  --help                 this text
`;

const options = {
  port: { type: "string", default: "8081" },
  seed: { type: "string" },
  store: { type: "string", default: "memory" },
  latency: { type: "string", default: "0" },
  "operation-ms": { type: "string", default: "1000" },
  "page-size": { type: "string", default: "100" },
  "random-seed": { type: "string", default: "1" },
  "allow-origin": { type: "string", multiple: true },
  "no-control": { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const store = await openStore(values.store);
  const isNew = store.count("resource") === 0;
  const simulator = createSimulator({
    store,
    latencyMs: wholeNumber("latency", values.latency),
    operationMs: wholeNumber("operation-ms", values["operation-ms"]),
    pageSize: Math.max(1, wholeNumber("page-size", values["page-size"])),
    randomSeed: wholeNumber("random-seed", values["random-seed"]),
  });
  const seed = values.seed === undefined ? undefined : seedIn(JSON.parse(readFileSync(values.seed, "utf8")));
  // What a store has kept is not undone by what there was to begin with.
  if (isNew) await (seed === undefined ? simulator.seedAll() : simulator.seed(seed));
  const { endpoint } = await simulator.listen(wholeNumber("port", values.port), {
    control: !values["no-control"],
    origins: values["allow-origin"] ?? [],
  });
  process.stdout.write(greeting(endpoint, simulator));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void simulator.close().then(() => process.exit(0));
    });
  }
}

/** SQLite is loaded only where it is used. */
async function openStore(where: string): Promise<Store> {
  if (where === "memory") return memoryStore();
  const { sqliteStore } = await import("./sqlite.ts");
  return sqliteStore(where);
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new TypeError(`--${name} takes a whole number, not '${text}'.`);
}

/** What there is, and what to try on one of the connections. */
function greeting(endpoint: string, { state }: Simulator): string {
  const { resources, connections } = state.counts();
  const connection = firstConnection(state);
  const there = `The simulator listens on ${endpoint}: ${resources} resources, ${connections} private endpoint connections.\n`;
  return `${there}${connection === undefined ? "" : example(endpoint, connection)}Ctrl+C ends it.\n`;
}

function firstConnection(state: Simulator["state"]): ConnectionView | undefined {
  for (const subscription of state.subscriptions()) {
    for (const id of state.resources(subscription)) {
      const [connection] = state.connections(id);
      if (connection !== undefined) return connection;
    }
  }
  return undefined;
}

function example(endpoint: string, { id, targetId }: ConnectionView): string {
  return `
Any bearer token will do. Save this as try.mjs, and run it where @pecgen/client is installed:

  import { PrivateEndpointConnections } from "@pecgen/client";

  const credential = { getToken: async () => ({ token: "any", expiresOnTimestamp: Date.now() + 3_600_000 }) };
  const connections = new PrivateEndpointConnections(credential, { endpoint: "${endpoint}", allowInsecureLoopback: true });

  for await (const { name, status } of connections.list("${targetId}")) console.log(name, status);
  console.log(await connections.approve("${id}"));

Journal, faults, seed, state and reset: ${endpoint}/_simulator/
`;
}

main().catch((error: unknown) => {
  process.stderr.write(`pecgen-simulator: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
