import { PrivateEndpointConnections } from "@pecgen/client";
import type { HostClientOptions, HostDescriptor } from "@pecgen/core/codegen/v1";
import { testClock, type TestCredential, testCredential } from "../../facade/support/client.ts";
import type { Version } from "./examples.ts";

/** A generated client as its methods are called here; which of them exist depends on the type. */
export type TypedClient = Readonly<Record<string, ((...args: readonly unknown[]) => unknown) | undefined>>;

export interface Clients {
  readonly typed: TypedClient;
  readonly facade: PrivateEndpointConnections;
  readonly credential: TestCredential;
}

/** The generated client of a version, and the facade with the descriptor of that version; both wait for nothing. */
export async function clientsOf({ slug, surface: { names }, model }: Version, endpoint: string): Promise<Clients> {
  const module = (await import(`../../../generated/providers/${slug}/src/${names.file}.ts`)) as Readonly<Record<string, unknown>>;
  const Typed = module[names.client] as new (...args: readonly unknown[]) => TypedClient;
  const descriptor = module[names.descriptor] as HostDescriptor;
  const credential = testCredential();
  const options: HostClientOptions = {
    endpoint,
    audience: "https://audience.invalid",
    allowInsecureLoopback: true,
    retryOptions: { maxRetries: 0 },
    clock: testClock(),
  };
  return {
    typed: new Typed(credential, { ...options, apiVersion: model.apiVersion }),
    facade: new PrivateEndpointConnections(credential, {
      ...options,
      descriptors: [descriptor],
      apiVersions: { [model.resourceType]: model.apiVersion },
    }),
    credential,
  };
}
