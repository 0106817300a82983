import type { CanonicalStatus, ProvisioningPhase } from "./canonical.ts";

/** How a list answers: the member that holds the items, and the member that holds the link to the next page. */
export interface PagingDescriptor {
  /** Member that holds the items; `null` when the body is the bare array itself. */
  readonly items: string | null;
  /** Member that holds the next link, as declared or as found in the model; `null` when neither has one. */
  readonly next: string | null;
}

/** One operation as the definition declares it. */
export interface OperationDescriptor {
  readonly operationId: string;
  readonly method: "GET" | "PUT" | "PATCH" | "DELETE";
  /** What follows the target's path, for example `/privateEndpointConnections/{privateEndpointConnectionName}`. */
  readonly path: string;
  /** Declared 2xx codes. The runtime accepts every 2xx; these say what to expect. */
  readonly success: readonly number[];
  /** Optional query parameters besides `api-version`, as spelled on the wire. */
  readonly query?: readonly string[];
  /** Optional request headers, as spelled on the wire. */
  readonly headers?: readonly string[];
  /** Present on list operations. */
  readonly paging?: PagingDescriptor;
  /** Present when the definition flags the operation as long-running. The response decides, not the flag. */
  readonly longRunning?: { readonly finalStateVia: string | null };
}

/** How the minimal body of approve and reject is made. */
export interface UpdateDescriptor extends OperationDescriptor {
  readonly method: "PUT" | "PATCH";
  readonly body: {
    /** `true` when the request model has a writable `id` of the connection that the service expects. */
    readonly id: boolean;
    /** Whether `properties.privateLinkServiceConnectionState.description` may, must or must not be sent. */
    readonly description: "optional" | "required" | "forbidden";
  };
}

/** The operations that the resource type has; an absent member is an operation that the definition does not have. */
export interface HostOperations {
  readonly list?: OperationDescriptor;
  readonly get?: OperationDescriptor;
  readonly update?: UpdateDescriptor;
  readonly delete?: OperationDescriptor;
  readonly listPrivateLinkResources?: OperationDescriptor;
  readonly getPrivateLinkResource?: OperationDescriptor;
}

/** How resources of a type are addressed. */
export interface ResourceDescriptor {
  /** For example `Microsoft.KeyVault/vaults`. */
  readonly resourceType: string;
  /** The api-versions with exactly this surface, newest first; the first is the default. */
  readonly apiVersions: readonly [string, ...string[]];
  /** Path template of the target resource, for example `/subscriptions/{subscriptionId}/…/vaults/{vaultName}`. */
  readonly target: string;
}

/** All that the runtime knows of one resource type at the api-versions that share its surface. */
export interface HostDescriptor extends ResourceDescriptor {
  readonly operations: HostOperations;
  /** Wire value of `status` to its meaning. Compared after trimming, without regard to case. */
  readonly status: Readonly<Record<string, CanonicalStatus>>;
  /** Wire value of `provisioningState` to its meaning; `null` when connections of this type have none. */
  readonly provisioning: Readonly<Record<string, ProvisioningPhase>> | null;
  /**
   * Where connections are read from when there is no list operation: the path of their array in the target resource,
   * and the api-version that reads the resource where it is another one.
   */
  readonly listFromTarget?: { readonly items: string; readonly apiVersion?: string };
  /** Shape of error bodies as declared: `{ error: {…} }`, flat, or not declared. Readers accept every shape. */
  readonly errors: "arm" | "flat" | "undeclared";
}
