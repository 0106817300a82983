import type { ProviderModel, SurfaceModel } from "../model/types.ts";

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

/** Api-versions of one resource type that have the same surface; the first is the newest. */
export interface NamedSurface {
  readonly model: SurfaceModel;
  readonly versions: readonly SurfaceModel[];
  readonly names: HostNames;
  readonly isDefault: boolean;
}

export interface NamedHost {
  readonly resourceType: string;
  readonly defaultVersion: string;
  readonly surfaces: readonly NamedSurface[];
}

export interface NamedProvider {
  readonly namespace: string;
  /** Folder below `generated/providers` and last part of the package name. */
  readonly slug: string;
  readonly packageName: string;
  readonly hosts: readonly NamedHost[];
  readonly model: ProviderModel;
}
