import type { CallOptions, HostClientOptions, HostDescriptor, ListOptions, OperationOptions, UpdateOptions } from "@pecgen/core/codegen/v1";
import type { ChangeState } from "./change/change.ts";
import type { Connection } from "./connection.ts";
import type { ResourceType } from "./resource-types.ts";

/** Options of the client. What is not listed here is shared by all requests: cloud, endpoint, audience, retries, pipeline, clock. */
export interface ClientOptions extends Omit<HostClientOptions, "apiVersion"> {
  /**
   * The api-version by resource type, where it is not to be the newest stable one. It is then used for every request.
   * It has to be one that the client knows, see `allowUnknownApiVersions`.
   */
  readonly apiVersions?: { readonly [Type in ResourceType | (string & {})]?: string };
  /** Accepts api-versions that the client has no model of, and treats them as the default one. */
  readonly allowUnknownApiVersions?: boolean;
  /**
   * What to do when a service does not support an api-version that nobody asked for, and names others: go on with the newest
   * of these that the client has a model of, for reads unless told otherwise, or for writes too, or not at all.
   */
  readonly apiVersionFallback?: "reads" | "readsAndWrites" | "off";
  /** Further resource types, or further api-versions of known ones. The packages of the providers export descriptors. */
  readonly descriptors?: readonly HostDescriptor[];
  /** How often a change is tried again while the service is busy with the same resource (409, 412, 429). 5 times unless told. */
  readonly conflictRetries?: number;
}

/** Treats a resource type as most types are, whether or not the client knows it. */
export interface GenericMode {
  readonly apiVersion: string;
}

/** What every call understands. `timeoutMs` is for one read or one page; 2 minutes unless told. */
export interface ReadOptions extends CallOptions {
  readonly generic?: GenericMode | undefined;
}

/** Options of the lists. */
export interface ListConnectionsOptions extends ListOptions {
  readonly generic?: GenericMode | undefined;
}

/**
 * Options of the changes. `timeoutMs` is for the whole change from its turn on: reading, writing, polling and the retries
 * after conflicts; 30 minutes unless told. Changes to connections of the same resource wait for each other.
 */
export interface ChangeOptions extends UpdateOptions {
  readonly generic?: GenericMode | undefined;
  /** Asks the service even if it will most likely refuse, or if there is nothing to change, as for a new description. */
  readonly force?: boolean | undefined;
  /**
   * Gets the connection as it was read just before each attempt to change it. `false` leaves it alone, and the change rejects with
   * a `NoConnectionMatchesError`. Nothing is sent before it has answered.
   */
  readonly onlyIf?: ((connection: Connection) => boolean | Promise<boolean>) | undefined;
  /** `false`: comes back as soon as the service has accepted the change, not when it has taken effect. See also `ConnectionChange`. */
  readonly wait?: boolean | undefined;
  /** Called with the state of the change after the first answer and after every poll. */
  readonly onProgress?: ((state: ChangeState) => void) | undefined;
}

/** Options of going on with a change. `timeoutMs` is for the rest of it; 30 minutes unless told. */
export interface ResumeOptions extends Omit<OperationOptions, "apiVersion"> {
  readonly onProgress?: ((state: ChangeState) => void) | undefined;
}

/** Options of approving and rejecting. */
export interface DecideOptions extends ChangeOptions {
  /** What the consumer gets to read. Not sent to services that do not take one. */
  readonly description?: string | undefined;
}

/** Options of waiting. */
export interface WaitOptions extends ReadOptions {
  /** The longest time to wait in milliseconds. */
  readonly timeoutMs: number;
  /** The time between two reads in milliseconds. 5 seconds unless told. */
  readonly pollIntervalMs?: number | undefined;
}
