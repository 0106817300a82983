import { type ClientOptions, PrivateEndpointConnections } from "@pecgen/client";
import {
  apply,
  type ApplyOptions,
  type Found,
  type Journal,
  memoryJournal,
  plan,
  type Plan,
  type PlanAction,
  planId,
  type PlanReport,
} from "@pecgen/client/plans";
import { createSimulator, ManualClock, type SeedResource, type Simulator, type SimulatorOptions } from "@pecgen/simulator";
import { onTestFinished } from "vitest";
import { anyToken } from "../../simulator/support/credential.ts";

export const subscription = "00000000-0000-0000-0000-0000000000aa";
export const group = `/subscriptions/${subscription}/resourceGroups/rg`;
export const vault = `${group}/providers/Microsoft.KeyVault/vaults/kv`;
export const readAt = "2030-01-01T00:00:00.000Z";

export const connectionOf = (name: string, target = vault): string => `${target}/privateEndpointConnections/${name}`;

/** A simulator in this process, whose time passes when somebody waits. */
export interface World {
  readonly simulator: Simulator;
  readonly clock: ManualClock;
  readonly client: PrivateEndpointConnections;
  clientWith(options: ClientOptions): PrivateEndpointConnections;
  /** A plan for all connections of resources. */
  plan(targets: readonly string[], action: PlanAction, description?: string): Promise<Plan>;
  apply(plan: Plan, options?: ApplyOptions): Promise<PlanReport>;
  /** How often each connection was changed, by its id. */
  changes(): Map<string, number>;
}

export async function createWorld(resources: readonly SeedResource[], options: SimulatorOptions = {}): Promise<World> {
  const clock = new ManualClock();
  const simulator = createSimulator({ clock, ...options });
  onTestFinished(() => simulator.close());
  await simulator.seed({ resources });
  const clientWith = (more: ClientOptions): PrivateEndpointConnections =>
    new PrivateEndpointConnections(anyToken, { httpClient: simulator.httpClient, clock, ...more });
  const client = clientWith({});
  return {
    simulator,
    clock,
    client,
    clientWith,
    plan: async (targets, action, description) =>
      (await plan(connectionsOf(client, targets), action, { why: "for the test", readAt, description })).plan,
    apply: (made, given = {}) => apply(client, made, { clock, ...given }),
    changes: () => changesIn(simulator),
  };
}

export async function* connectionsOf(client: PrivateEndpointConnections, targets: readonly string[]): AsyncGenerator<Found> {
  for (const target of targets) yield* client.list(target);
}

/** How often each connection was changed, whether or not the answer got back. */
export function changesIn({ journal }: Pick<Simulator, "journal">): Map<string, number> {
  const changes = new Map<string, number>();
  for (const { changed, url } of journal.entries()) {
    const id = decodeURIComponent(new URL(url, "http://simulator").pathname).toLowerCase();
    if (changed) changes.set(id, (changes.get(id) ?? 0) + 1);
  }
  return changes;
}

/** Some of types that differ: synchronous answers, operations, and operations that a connection does not show. */
export function someResources(resources: number, connections: number): SeedResource[] {
  const types = [
    "Microsoft.KeyVault/vaults",
    "Microsoft.Storage/storageAccounts",
    "Microsoft.Devices/iotHubs",
    "Microsoft.Automation/automationAccounts",
    "Microsoft.Sql/servers",
    "Microsoft.Batch/batchAccounts",
  ];
  return Array.from({ length: resources }, (_, index) => ({
    id: `${group}/providers/${types[index % types.length]}/r${index}`,
    connections: Array.from({ length: connections }, (_, number) => ({ name: `c${number}`, description: `ticket ${number}` })),
  }));
}

/** How many outcomes there are of each word. */
export function words({ outcomes }: PlanReport): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

/** The journal of a plan whose first step has come that far. */
export async function begun(made: Plan, events: readonly string[]): Promise<Journal> {
  const header = { journal: "pecgen plan", version: 1, plan: await planId(made), at: readAt };
  return memoryJournal(
    [header, ...events.map((event) => ({ at: readAt, id: made.steps[0]?.id, event }))].map((line) => JSON.stringify(line)),
  );
}
