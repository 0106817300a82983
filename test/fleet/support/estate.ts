import type { Seed, SeedConnection, SeedResource, SeedSubscription } from "@pecgen/simulator";

/** How large a simulated fleet is. */
export interface Size {
  readonly resources: number;
  readonly subscriptions: number;
}

/** How many connections the crowded resource has: more than a query can expand. */
export const crowd = 450;

/** How many of the subscriptions, from the first on, deny the caller what. */
export const hidden = 3;
export const denying = 5;

export const subscriptionOf = (number: number): string => `00000000-0000-0000-0000-${String(number).padStart(12, "0")}`;

/** All subscriptions of a fleet. */
export const subscriptionsOf = ({ subscriptions }: Size): string[] =>
  Array.from({ length: subscriptions }, (_, index) => subscriptionOf(index + 1));

/** A number from 0 to 2³² − 1 that looks like any, the same in every run. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ 0x9e37_79b9, 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The subscriptions: of the first ones nothing can be seen; the next ones do not let their lists be read where Resource Graph
 * shows nothing.
 *
 * @param listed - the types that are listed through the Resource Manager
 */
function subscriptionSeeds(size: Size, listed: readonly string[]): SeedSubscription[] {
  return subscriptionsOf(size).map((subscriptionId, index) => {
    if (index < hidden) return { subscriptionId, denied: ["Microsoft.Resources/subscriptions/read"] };
    return index < hidden + denying
      ? { subscriptionId, denied: listed.map((type) => `${type}/privateEndpointConnections/read`) }
      : { subscriptionId };
  });
}

const statuses: readonly NonNullable<SeedConnection["status"]>[] = ["Pending", "Rejected", "Disconnected"];

function connectionsOf(index: number): SeedConnection[] {
  // None, one, or two, so that a query has something to leave out and something to expand.
  const count = [0, 1, 1, 1, 2][mixed(index) % 5] ?? 0;
  return Array.from({ length: count }, (_, number) => ({
    name: `c${number}`,
    status: statuses[mixed(index * 2 + number) % 12] ?? "Approved",
    description: `ticket ${index}`,
  }));
}

function resourceAt(index: number, size: Size, types: readonly string[]): SeedResource {
  const [namespace, ...path] = (types[index % types.length] ?? "").split("/");
  const subscription = subscriptionOf((mixed(index + 1_000_003) % size.subscriptions) + 1);
  // What is in these groups cannot be read, however often it is tried.
  const group = mixed(index + 2_000_003) % 500 === 0 ? "broken" : "rg";
  const names = path.map((type, depth) => `${type}/r${index}${depth}`).join("/");
  return {
    id: `/subscriptions/${subscription}/resourceGroups/${group}/providers/${namespace}/${names}`,
    connections: connectionsOf(index),
  };
}

/** A fleet in lots, every type as often as the others. */
export function* estate(size: Size, types: readonly string[], listed: readonly string[]): Generator<Seed> {
  yield { subscriptions: subscriptionSeeds(size, listed) };
  const last = `/subscriptions/${subscriptionOf(size.subscriptions)}/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/crowded`;
  yield {
    resources: [{ id: last, connections: Array.from({ length: crowd }, (_, number) => ({ name: `c${number}`, status: "Approved" })) }],
  };
  const lot = 1_000;
  for (let start = 0; start < size.resources - 1; start += lot) {
    const length = Math.min(lot, size.resources - 1 - start);
    yield { resources: Array.from({ length }, (_, index) => resourceAt(start + index, size, types)) };
  }
}
