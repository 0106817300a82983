import type { ConnectionStatus, ProvisioningPhase } from "../catalog/types.ts";
import type { JsonObject } from "../json.ts";
import type { Document } from "../store/store.ts";

/** What somebody who is allowed less than everything may not do. */
export interface Restrictions {
  /** Namespaces that the subscription is not registered for. */
  readonly unregistered?: readonly string[] | undefined;
  /** Actions that are refused, for example `Microsoft.KeyVault/vaults/privateEndpointConnections/write`; `*` stands for any text. */
  readonly denied?: readonly string[] | undefined;
}

export interface SubscriptionDocument extends Document, Restrictions {
  readonly subscriptionId: string;
  readonly displayName: string;
  /** Names of the management groups that it is in, from the nearest to the tenant's. */
  readonly managementGroups?: readonly string[] | undefined;
}

export interface GroupDocument extends Document {
  readonly subscriptionId: string;
  readonly name: string;
  readonly location: string;
}

/** How a target answers what services answer differently. */
export interface TargetRules {
  /**
   * Whether private endpoints are approved at once where the consumer asks for that: everybody's, nobody's, or those of some
   * subscriptions. Those of the target's own subscription unless told.
   */
  readonly autoApproval?: boolean | readonly string[] | undefined;
  /** What the service says when an approved connection is approved. It is fine with it unless told. */
  readonly approveApproved?: "accept" | "refuse" | undefined;
}

export interface ResourceDocument extends Document {
  readonly id: string;
  readonly resourceType: string;
  readonly name: string;
  readonly location: string;
  readonly tags?: JsonObject | undefined;
  /** Members of `properties` that are kept as they were given. */
  readonly properties: JsonObject;
  readonly rules?: TargetRules | undefined;
  /** Present on private endpoints. */
  readonly endpoint?: EndpointState | undefined;
}

/** The consumer's side. */
export interface EndpointState {
  readonly phase: ProvisioningPhase;
  readonly subnetId?: string | undefined;
  readonly customNetworkInterfaceName?: string | undefined;
  readonly ipConfigurations: readonly unknown[];
  readonly connections: readonly EndpointConnection[];
  readonly revision: number;
}

/** One connection as the consumer asked for it. */
export interface EndpointConnection {
  readonly name: string;
  readonly manual: boolean;
  readonly targetId: string;
  readonly groupIds: readonly string[];
  readonly requestMessage?: string | undefined;
  /** Id of the provider's side, once it is there. If it is gone, the endpoint is disconnected. */
  readonly connectionId?: string | undefined;
}

/** The provider's side: a private endpoint connection. */
export interface ConnectionDocument extends Document {
  readonly id: string;
  readonly targetId: string;
  readonly resourceType: string;
  readonly name: string;
  readonly status: ConnectionStatus;
  readonly phase: ProvisioningPhase;
  readonly description: string;
  readonly actionsRequired: string;
  readonly privateEndpointId: string;
  readonly groupIds: readonly string[];
  readonly createdAt: number;
  readonly changedAt: number;
  /** Grows with every change: what the ETag is made of. */
  readonly revision: number;
  /** Key of the operation that is going on. */
  readonly operation?: string | undefined;
}

/** What an operation will have done when it is over. */
export type Change =
  | {
      readonly kind: "decide";
      readonly connectionId: string;
      readonly status: ConnectionStatus;
      readonly description: string;
    }
  | { readonly kind: "removeConnection"; readonly connectionId: string }
  | { readonly kind: "connectEndpoint"; readonly endpointId: string }
  | { readonly kind: "removeResource"; readonly resourceId: string };

/** Something that goes on after it was answered. Its key begins with the time it ends at. */
export interface OperationDocument extends Document {
  readonly change: Change;
  /** The resource whose other operations have to wait. */
  readonly parentId: string;
  readonly apiVersion: string;
  readonly startedAt: number;
  readonly dueAt: number;
  readonly state: "InProgress" | "Succeeded" | "Failed" | "Canceled";
  /** How it will end. */
  readonly outcome: Outcome;
}

export type Outcome =
  { readonly kind: "Succeeded" } | { readonly kind: "Failed" | "Canceled"; readonly code: string; readonly message: string };
