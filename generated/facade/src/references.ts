import type { CanonicalStatus } from "@pecgen/core/codegen/v1";
import type { ResourceType } from "./resource-types.ts";

/** A resource by the names in its path, as its definition calls them: `{ resourceType, resourceGroupName, vaultName }`, for example. */
export interface NamedResource {
  readonly resourceType: ResourceType | (string & {});
  /** May be left to the client's options. */
  readonly subscriptionId?: string | undefined;
  readonly [parameter: string]: string | undefined;
}

/**
 * A resource: its ARM id or that of one of its connections, anything with such an `id`, or the names of its path.
 */
export type ResourceReference = string | { readonly id: string } | NamedResource;

/** The properties that a connection can be found by. All that are given have to hold. */
export interface FilterMembers {
  /** Resource id of the connection, or of any of several. */
  readonly connectionId?: string | readonly string[] | undefined;
  /**
   * The consumer's private endpoint: its resource id, its name, or a pattern to be found in its name. Ids and names are compared
   * on whole segments, without regard to case. Names are unique in a resource group only.
   */
  readonly privateEndpoint?: string | RegExp | undefined;
  /**
   * The message that came with the request: the whole text without blanks around it, or a pattern to be found in it.
   * An owner who answers with a description replaces it.
   */
  readonly requestMessage?: string | RegExp | undefined;
  /** A status, or any of several. */
  readonly status?: CanonicalStatus | readonly CanonicalStatus[] | undefined;
  /** The subscription of the consumer's private endpoint: its UUID. */
  readonly fromSubscription?: string | undefined;
}

/** A filter with at least one member. */
export type ConnectionFilter = FilterMembers &
  (
    | { readonly connectionId: string | readonly string[] }
    | { readonly privateEndpoint: string | RegExp }
    | { readonly requestMessage: string | RegExp }
    | { readonly status: CanonicalStatus | readonly CanonicalStatus[] }
    | { readonly fromSubscription: string }
  );

/** The connections of a resource that a filter selects. */
export type ConnectionQuery = ConnectionFilter & { readonly target: ResourceReference; readonly name?: undefined };

/**
 * A connection: its ARM id, anything with such an `id`, its name and its resource, or a filter that only it passes.
 */
export type ConnectionReference = string | { readonly id: string } | NamedConnection | ConnectionQuery;

/** A connection by its name. The name says it all: filters beside it are refused. */
export interface NamedConnection extends Readonly<Partial<Record<keyof FilterMembers, undefined>>> {
  readonly target: ResourceReference;
  readonly name: string;
}
