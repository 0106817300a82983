import type { PipelinePolicy } from "@azure/core-rest-pipeline";
import { PrivateEndpointConnections } from "@pecgen/client";
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import { createSimulator, type JournalEntry, ManualClock, type Simulator } from "@pecgen/simulator";
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
  /** What every call is given. */
  readonly limits: { readonly timeoutMs: number; readonly abortSignal: AbortSignal };
  abort(): void;
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
const attemptTimeoutMs = 5_000;
/** How long a change takes the service. */
const operationMs = 3_000;

/** Shorter than a change takes, so that there is more than one poll. */
const longestWaitSeconds = 2;

/** A service that asks for less patience. */
const impatience: PipelinePolicy = {
  name: "impatience",
  async sendRequest(request, next) {
    const response = await next(request);
    const asked = Number(response.headers.get("retry-after") ?? 0);
    if (asked > longestWaitSeconds) response.headers.set("retry-after", longestWaitSeconds);
    return response;
  },
};

/** What a call does next: ask for a token, have a request answered, or wait. */
export type Step = "token" | "request" | "wait";

/** @param onStep - called with every step of every call before it is taken; requests are on their way then */
export async function createWorld(
  { version: { slug, surface, model } }: Representative,
  onStep: (step: Step, world: Pick<World, "abort" | "clock">) => void = () => {},
): Promise<World> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const took = (step: Step): void => onStep(step, { abort, clock });
  const clock = new WatchedClock(() => took("wait"));
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
  watch(simulator, ({ fault }) => {
    took("request");
    // The time that an attempt has is over as soon as a body stalls: nobody has to wait for what never comes.
    if (fault === "stalledBody") setImmediate(() => clock.advance(attemptTimeoutMs));
  });
  const { endpoint } = await simulator.listen();
  const options: HostClientOptions = {
    endpoint,
    allowInsecureLoopback: true,
    clock,
    attemptTimeoutMs,
    maxResponseBytes: 256 * 1024,
    retryOptions: { maxRetryDelayInMs: longestWaitSeconds * 1_000 },
    additionalPolicies: [{ policy: impatience, position: "perRetry" }],
  };
  const credential: TokenCredential = {
    getToken: async () => {
      took("token");
      // It does not listen to signals, and somebody who is gone gets no token from it.
      if (controller.signal.aborted) return new Promise<never>(() => {});
      return { token: canaries.token, expiresOnTimestamp: Number.MAX_SAFE_INTEGER };
    },
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
    limits: { timeoutMs, abortSignal: controller.signal },
    abort,
    close: () => simulator.close(),
  };
}

/** Waiting lets time pass, and advancing it lets time limits run out: nobody waits for either. */
class WatchedClock extends ManualClock {
  readonly #onWait: () => void;
  #limits: Array<{ readonly at: number; readonly controller: AbortController }> = [];

  constructor(onWait: () => void) {
    super();
    this.#onWait = onWait;
  }

  override delay(ms: number, signal?: AbortSignal): Promise<void> {
    this.#onWait();
    return super.delay(ms, signal);
  }

  override timeout(ms: number): AbortSignal {
    const controller = new AbortController();
    this.#limits.push({ at: this.now() + ms, controller });
    return controller.signal;
  }

  override advance(ms: number): void {
    super.advance(ms);
    const over = this.#limits.filter(({ at }) => at <= this.now());
    this.#limits = this.#limits.filter(({ at }) => at > this.now());
    for (const { controller } of over) controller.abort();
  }
}

function watch({ journal }: Simulator, onRequest: (entry: Omit<JournalEntry, "number">) => void): void {
  const add = journal.add.bind(journal);
  journal.add = (entry) => {
    add(entry);
    onRequest(entry);
  };
}
