import { type ClientOptions, PrivateEndpointConnections, type ReadOptions, type TokenCredential } from "@pecgen/client";
import { Channel } from "@pecgen/core";
import { credentialFor } from "./auth/credential.ts";
import { UsageError } from "./errors/usage.ts";
import type { GlobalFlags } from "./flags.ts";
import { watchPolicy } from "./http/watch.ts";
import type { Io } from "./io.ts";
import { printer, type Printer } from "./output/print.ts";
import { progressOn, type Progress } from "./output/progress.ts";
import { version } from "./version.ts";

/** What a command that talks to Azure works with. */
export interface Session {
  readonly io: Io;
  readonly credential: TokenCredential;
  readonly options: ClientOptions;
  readonly connections: PrivateEndpointConnections;
  /** For every call of the facade. */
  readonly call: ReadOptions;
  readonly print: Printer;
  readonly progress: Progress;
}

/** @throws UsageError for flags that could never work, before anything is asked */
export async function openSession(io: Io, flags: GlobalFlags): Promise<Session> {
  const print = printer(io, flags);
  const credential = credentialFor(io, flags);
  const options = clientOptions(io, flags);
  checkEndpoint(credential, options);
  await print.prepare();
  return {
    io,
    credential,
    options,
    connections: new PrivateEndpointConnections(credential, options),
    call: callOptions(io, flags),
    print,
    progress: progressOn(io, flags.verbose === true || flags.debugHttp === true),
  };
}

/** Clients look at their options when they are first used; what is wrong with an endpoint is wrong with the command line. */
function checkEndpoint(credential: TokenCredential, options: ClientOptions): void {
  if (options.endpoint === undefined) return;
  try {
    void new Channel(credential, options);
  } catch (error) {
    throw new UsageError(`--endpoint: ${(error as Error).message}`);
  }
}

function clientOptions(io: Io, flags: GlobalFlags): ClientOptions {
  const watched = flags.verbose === true || flags.debugHttp === true;
  const policy = watchPolicy(flags.debugHttp === true ? "headers" : "lines", (line) => io.err(`${line}\n`), io.now);
  return {
    ...(flags.cloud !== undefined && { cloud: flags.cloud }),
    ...(flags.audience !== undefined && { audience: flags.audience }),
    // Whoever names an http endpoint means it; the runtime lets only those on this machine pass.
    ...(flags.endpoint !== undefined && { endpoint: flags.endpoint, allowInsecureLoopback: /^http:/i.test(flags.endpoint) }),
    ...io.client,
    userAgentOptions: { userAgentPrefix: `pec/${version}` },
    additionalPolicies: watched ? [{ policy, position: "perRetry" }] : [],
  };
}

function callOptions(io: Io, { apiVersion, generic, header, timeout }: GlobalFlags): ReadOptions {
  if (generic === true && apiVersion === undefined) throw new UsageError("--generic needs to know the api-version: add --api-version.");
  return {
    abortSignal: io.signal,
    ...(header !== undefined && { headers: header }),
    ...(timeout !== undefined && { timeoutMs: timeout }),
    ...(apiVersion !== undefined && (generic === true ? { generic: { apiVersion } } : { apiVersion })),
  };
}
