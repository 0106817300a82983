/**
 * A process that uses the clients with their own clock, breaks calls off in every way there is, and has nothing more to do then.
 * It must end by itself. What keeps it alive is printed, as JSON.
 */
import { registerHooks } from "node:module";

const generated = new URL("../../../generated/", import.meta.url);
const packages: ReadonlyArray<readonly [RegExp, string]> = [
  [/^@pecgen\/core\/codegen\/v1$/, "core/src/codegen/v1.ts"],
  [/^@pecgen\/core$/, "core/src/index.ts"],
  [/^@pecgen\/client$/, "facade/src/index.ts"],
];
registerHooks({
  resolve(specifier, context, next) {
    const found = packages.find(([name]) => name.test(specifier));
    return next(found === undefined ? specifier : new URL(found[1], generated).href, context);
  },
});

const { PrivateEndpointConnections } = await import("@pecgen/client");
const [endpoint = "", target = "", stalling = "", throttled = "", endless = ""] = process.argv.slice(2);
const credential = { getToken: async () => ({ token: "any", expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) };
const options = { endpoint, allowInsecureLoopback: true };
const client = new PrivateEndpointConnections(credential, options);
const inTime = new PrivateEndpointConnections(credential, { ...options, attemptTimeoutMs: 50, retryOptions: { maxRetries: 0 } });
const connection = (resource: string): string => `${resource}/privateEndpointConnections/pending`;

/** A signal that fires when the call has sent something, and waits. */
const soon = (): AbortSignal => AbortSignal.timeout(50);
const ended = async (call: PromiseLike<unknown>): Promise<string> => {
  try {
    await call;
    return "done";
  } catch (error) {
    return (error as Error).name;
  }
};
const pages = client.list(target).byPage();

const outcomes = {
  done: await ended(client.get(connection(target))),
  changed: await ended(client.approve(connection(target))),
  "page by page, and then not": await ended(pages.next()),
  "aborted within a body": await ended(client.get(connection(stalling), { abortSignal: soon() })),
  "out of time within a body": await ended(client.get(connection(stalling), { timeoutMs: 50 })),
  "an attempt that is out of time": await ended(inTime.get(connection(stalling))),
  "aborted between attempts": await ended(client.get(connection(throttled), { abortSignal: soon() })),
  "out of time between attempts": await ended(client.get(connection(throttled), { timeoutMs: 50 })),
  "aborted between polls": await ended(client.approve(connection(endless), { abortSignal: soon() })),
  "out of time between polls": await ended(client.waitFor(connection(endless), "Rejected", { timeoutMs: 50 })),
  "aborted before": await ended(client.get(connection(target), { abortSignal: AbortSignal.abort() })),
};
console.log(JSON.stringify({ outcomes, alive: process.getActiveResourcesInfo() }));
