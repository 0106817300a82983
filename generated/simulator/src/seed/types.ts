import type { ConnectionStatus } from "../catalog/types.ts";
import type { JsonObject } from "../json.ts";
import type { Restrictions, TargetRules } from "../state/documents.ts";

/** What there is to begin with. Adding the same twice replaces it; subscriptions and groups of resources need not be listed. */
export interface Seed {
  readonly subscriptions?: readonly SeedSubscription[];
  readonly resourceGroups?: readonly SeedGroup[];
  readonly resources?: readonly SeedResource[];
  readonly privateEndpoints?: readonly SeedPrivateEndpoint[];
}

export interface SeedSubscription extends Restrictions {
  /** A UUID. */
  readonly subscriptionId: string;
  readonly displayName?: string;
  /** Names of all management groups that it is in. */
  readonly managementGroups?: readonly string[];
}

export interface SeedGroup {
  /** For example `/subscriptions/…/resourceGroups/rg`. */
  readonly id: string;
  readonly location?: string;
}

/** A resource of any type that has private endpoint connections. */
export interface SeedResource extends TargetRules {
  readonly id: string;
  readonly location?: string;
  readonly tags?: JsonObject;
  /** Members of `properties`, besides those that the simulator knows. */
  readonly properties?: JsonObject;
  readonly connections?: readonly SeedConnection[];
}

export interface SeedConnection {
  readonly name: string;
  /** `Pending` unless told. */
  readonly status?: ConnectionStatus;
  readonly description?: string;
  /** `None` unless told. */
  readonly actionsRequired?: string;
  /** Id of the consumer's private endpoint, which is made too. One beside the resource unless told. */
  readonly privateEndpoint?: string;
  /** The first group of the type unless told. */
  readonly groupIds?: readonly string[];
}

/** A private endpoint with its connection, on both sides. */
export interface SeedPrivateEndpoint {
  readonly id: string;
  readonly location?: string;
  readonly tags?: JsonObject;
  readonly subnetId?: string;
  readonly customNetworkInterfaceName?: string;
  readonly ipConfigurations?: readonly unknown[];
  /** Id of the resource that it leads to. */
  readonly target: string;
  readonly groupIds?: readonly string[];
  /** Whether the owner has to approve it. `true` unless told. */
  readonly manual?: boolean;
  readonly requestMessage?: string;
  /** `Pending` for a manual one, `Approved` for others, unless told. */
  readonly status?: ConnectionStatus;
  /** Name of the provider's side. */
  readonly connectionName?: string;
}

/** Options of seeding every type. */
export interface SeedAllOptions {
  /** `00000000-0000-0000-0000-000000000001` unless told. */
  readonly subscriptionId?: string;
  /** `simulated` unless told. */
  readonly resourceGroup?: string;
  /** The name of every resource; `example` unless told. */
  readonly name?: string;
  /** The connections of each. One that is pending, called `pending`, unless told. */
  readonly connections?: readonly SeedConnection[];
}
