import type { CanonicalStatus, ProvisioningPhase } from "../canonical.ts";
import type { OperationDescriptor, ResourceDescriptor } from "../descriptor.ts";

/** A list over a resource group or a subscription. */
export interface ScopedListDescriptor extends OperationDescriptor {
  /** Path template of the scope; `path` follows it. */
  readonly scope: string;
}

/**
 * The operations of private endpoints; `path` of those on one of them is empty.
 * An absent member is one that the definition does not have.
 */
export interface ConsumerOperations {
  readonly list?: ScopedListDescriptor;
  readonly listBySubscription?: ScopedListDescriptor;
  readonly get?: OperationDescriptor;
  readonly create?: OperationDescriptor;
  readonly delete?: OperationDescriptor;
}

/** All that the runtime knows of a resource type that asks for connections, at the api-versions that share its surface. */
export interface ConsumerDescriptor extends ResourceDescriptor {
  readonly operations: ConsumerOperations;
  /** Wire value of the status of a connection to its meaning; the four common words need no entry. */
  readonly status: Readonly<Record<string, CanonicalStatus>>;
  /** Wire value of the private endpoint's `provisioningState` to its meaning. */
  readonly provisioning: Readonly<Record<string, ProvisioningPhase>> | null;
  /** Members of `properties` that only a creation can set. */
  readonly createOnly: readonly string[];
  /** Members of `properties` that older api-versions do not have: the newest known without, and the oldest known with them. */
  readonly additions: Readonly<Record<string, { readonly after: string; readonly by: string }>>;
  readonly errors: "arm" | "flat" | "undeclared";
}
