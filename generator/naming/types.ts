import type { ConsumerModel, ConsumerSurfaceModel } from "../model/consumer-types.ts";
import type { HostModel, ProviderModel, SurfaceModel } from "../model/types.ts";

/** Names of everything that is emitted for one resource type at the api-versions that share a surface. */
export interface HostNames {
  /** File below `src`, without ending. */
  readonly file: string;
  readonly client: string;
  readonly descriptor: string;
  readonly apiVersion: string;
  readonly target: string;
  readonly connection: string;
  readonly update: string;
  readonly status: string;
  readonly provisioningState: string;
  readonly privateLinkResource: string;
  /** Prefix for the names of further types. */
  readonly prefix: string;
}

/** Names of everything that is emitted for a resource type of the consumer's side. */
export interface ConsumerNames {
  /** File below `src`, without ending. */
  readonly file: string;
  readonly client: string;
  readonly descriptor: string;
  readonly apiVersion: string;
  readonly target: string;
  readonly resourceGroup: string;
  readonly subscription: string;
  /** The private endpoint as the service answers it, and the body that makes one. */
  readonly resource: string;
  readonly body: string;
  /** What `create` takes. */
  readonly request: string;
  readonly status: string;
  readonly provisioningState: string;
}

/** Api-versions of one resource type that have the same surface; the first is the newest. */
export interface NamedVersions<Model, Names> {
  /** Identity of the surface. */
  readonly hash: string;
  readonly model: Model;
  readonly versions: readonly Model[];
  readonly names: Names;
  readonly isDefault: boolean;
}

export type NamedSurface = NamedVersions<SurfaceModel, HostNames>;
export type NamedConsumerSurface = NamedVersions<ConsumerSurfaceModel, ConsumerNames>;

export interface NamedHost {
  readonly resourceType: string;
  readonly defaultVersion: string;
  readonly embedded: HostModel["embedded"];
  readonly surfaces: readonly NamedSurface[];
}

/** What all api-versions of a type have to know of each other. */
export type ConsumerHistory = Pick<ConsumerModel, "createOnly" | "additions">;

export interface NamedConsumer {
  readonly resourceType: string;
  readonly defaultVersion: string;
  readonly surfaces: readonly NamedConsumerSurface[];
  readonly history: ConsumerHistory;
}

export interface NamedProvider {
  readonly namespace: string;
  /** Folder below `generated/providers` and last part of the package name. */
  readonly slug: string;
  readonly packageName: string;
  readonly hosts: readonly NamedHost[];
  readonly consumers: readonly NamedConsumer[];
  readonly model: ProviderModel;
}
