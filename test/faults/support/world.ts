import { PrivateEndpointConnections } from "@pecgen/client";
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import { createSimulator, ManualClock, type Simulator } from "@pecgen/simulator";
import type { TypedClient } from "../../examples/support/clients.ts";
import { idOf, namesOf } from "../../packages/support/places.ts";
import { canaries } from "./canaries.ts";
import type { Representative } from "./styles.ts";

/** A resource with its connections in a simulator of its own, and the clients that go there. */
export interface World {
  readonly simulator: Simulator;
  readonly clock: ManualClock;
  readonly endpoint: string;
  /** Resource id of the resource. */
  readonly target: string;
  readonly apiVersion: string;
  readonly typed: TypedClient;
  readonly facade: PrivateEndpointConnections;
  close(): Promise<void>;
}

/** The connections of the resource; each is on a page of its own. */
export const pendingName = "b-pending";
export const approvedName = "c-approved";

/** A private link resource of the type: connections lead to one. */
export function groupName({ simulator, target }: World): string {
  return simulator.state.connections(target)[0]?.groupIds[0] ?? "";
}

/** How long a change may take, in milliseconds of the world's time: less than a client takes unless told, to keep journals short. */
export const timeoutMs = 120_000;
/** How long one attempt may take, in milliseconds of the world's time. */
export const attemptTimeoutMs = 5_000;
/** How long a change takes the service. */
const operationMs = 3_000;

export const credential: TokenCredential = {
  getToken: async () => ({ token: canaries.token, expiresOnTimestamp: Number.MAX_SAFE_INTEGER }),
};

export async function createWorld({ version: { slug, surface, model } }: Representative): Promise<World> {
  const clock = new ManualClock();
  const simulator = createSimulator({ clock, pageSize: 1, operationMs });
  const target = idOf(model, namesOf(model));
  await simulator.seed({
    resources: [
      {
        id: target,
        connections: [
          { name: "a-other", status: "Rejected", description: canaries.response },
          { name: pendingName, description: canaries.response },
          { name: approvedName, status: "Approved", description: canaries.response },
        ],
      },
    ],
  });
  outlastStalls(simulator, clock);
  const { endpoint } = await simulator.listen();
  const options: HostClientOptions = {
    endpoint,
    allowInsecureLoopback: true,
    clock,
    attemptTimeoutMs,
    maxResponseBytes: 256 * 1024,
    // Shorter than a change takes, so that there is more than one poll.
    retryOptions: { maxRetryDelayInMs: 2_000 },
  };
  const module = (await import(`../../../generated/providers/${slug}/src/${surface.names.file}.ts`)) as Readonly<Record<string, unknown>>;
  const Typed = module[surface.names.client] as new (...args: readonly unknown[]) => TypedClient;
  return {
    simulator,
    clock,
    endpoint,
    target,
    apiVersion: model.apiVersion,
    typed: new Typed(credential, options),
    facade: new PrivateEndpointConnections(credential, options),
    close: () => simulator.close(),
  };
}

/** The time that an attempt has is over as soon as a body stalls: nobody has to wait for what never comes. */
function outlastStalls({ journal }: Simulator, clock: ManualClock): void {
  const add = journal.add.bind(journal);
  journal.add = (entry) => {
    add(entry);
    if (entry.fault === "stalledBody") setImmediate(() => clock.advance(attemptTimeoutMs));
  };
}
