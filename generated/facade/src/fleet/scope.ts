import { quote, uuid } from "../text.ts";

/** Where to look: in some subscriptions, below some management groups, or everywhere in the tenant of the token. */
export type FleetScope =
  | { readonly subscriptions: readonly string[]; readonly managementGroups?: undefined; readonly tenant?: undefined }
  /** Their names, at most ten. */
  | { readonly managementGroups: readonly string[]; readonly subscriptions?: undefined; readonly tenant?: undefined }
  | { readonly tenant: true; readonly subscriptions?: undefined; readonly managementGroups?: undefined };

/** What one query is about. */
export type GraphScope =
  | { readonly kind: "subscriptions"; readonly subscriptions: readonly string[] }
  | { readonly kind: "managementGroups"; readonly managementGroups: readonly string[] }
  | { readonly kind: "tenant" };

const mostSubscriptions = 1_000;
const mostManagementGroups = 10;

/** What to ask for one after the other. @throws TypeError for a scope that is none */
export function batchesOf({ subscriptions, managementGroups, tenant }: FleetScope): GraphScope[] {
  const given = [subscriptions, managementGroups, tenant].filter((one) => one !== undefined);
  if (given.length !== 1) throw new TypeError("An inventory is of subscriptions, of managementGroups, or of the tenant.");
  if (subscriptions !== undefined) return subscriptionBatches(subscriptions);
  if (managementGroups !== undefined) return [{ kind: "managementGroups", managementGroups: groupsOf(managementGroups) }];
  if (tenant !== true) throw new TypeError("tenant is true, or left out.");
  return [{ kind: "tenant" }];
}

function subscriptionBatches(subscriptions: readonly string[]): GraphScope[] {
  if (subscriptions.length === 0) throw new TypeError("subscriptions is empty.");
  const wrong = subscriptions.find((id) => !uuid.test(id));
  if (wrong !== undefined) throw new TypeError(`The subscription ${quote(wrong)} is not a UUID.`);
  // In their order, so that the batches together are in it too.
  const ids = [...new Set(subscriptions.map((id) => id.toLowerCase()))].sort();
  return Array.from({ length: Math.ceil(ids.length / mostSubscriptions) }, (_, index) => ({
    kind: "subscriptions" as const,
    subscriptions: ids.slice(index * mostSubscriptions, (index + 1) * mostSubscriptions),
  }));
}

/** Groups that are within each other count once in a query, but not in two. */
function groupsOf(managementGroups: readonly string[]): string[] {
  const names = [...new Set(managementGroups)];
  if (names.length === 0 || names.includes("")) throw new TypeError("managementGroups is empty, or one of the names is.");
  if (names.length > mostManagementGroups) {
    throw new TypeError(
      `There are ${names.length} management groups, and at most ${mostManagementGroups} can be asked for at once. Name one above them.`,
    );
  }
  return names;
}
