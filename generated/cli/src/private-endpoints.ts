import type { CallOptions } from "@pecgen/core";
import type { PrivateEndpointsClient } from "@pecgen/network";
import type { Session } from "./session.ts";

/** The consumer's side: a client of private endpoints, and what its calls get. Loaded by the commands that need it. */
export async function endpointsOf({ credential, options, call }: Session): Promise<{ client: PrivateEndpointsClient; call: CallOptions }> {
  const { PrivateEndpointsClient: Client } = await import("@pecgen/network");
  const { abortSignal, headers, timeoutMs } = call;
  // The caller's --api-version is one of the resource with the connections.
  return { client: new Client(credential, options), call: { abortSignal, headers, timeoutMs } };
}
